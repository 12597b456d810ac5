// A copy is restored into a database beside the one it's of, as docs/hosting.md tells: every row of every table is there, and the program runs on it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDatabase } from "@/lib/store/database";
import { newId } from "@/lib/store/ids";
import { applyMigrations } from "@/lib/store/migrations";
import { backUp } from "@/lib/store/sqlite/backups";
import { rowHashes } from "@/lib/store/table-hashes.fixture";
import { fillAccounts } from "./lib/bench-many-accounts";
import { ensurePostgres, startPostgres } from "./lib/postgres.mjs";

const ACCOUNTS = 50;

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "restore-drill-"));
const postgres = process.argv.includes("postgres") ? await startPostgres(root, []) : null;
try {
  const { from, to, restore } = postgres ? await onPostgres(new URL(postgres.url)) : onSqlite();
  await applyMigrations(from);
  await fillAccounts(from, ACCOUNTS, 1);
  await restore();

  const [there, here] = [await hashesOf(from), await hashesOf(to)];
  const lost = Object.keys(there).filter((table) => there[table] !== here[table]);
  const listed = command("admin", ["accounts"], to)
    .split("\n")
    .filter((line) => line.includes("@")).length;
  await writesTo(to);
  const ok = lost.length === 0 && listed === ACCOUNTS;
  console.log(
    `${ok ? "PASS" : "FAIL"}: ${Object.keys(there).length} tables, ${lost.length} that differ${lost.length > 0 ? ` (${lost.join(", ")})` : ""}; ${listed} of ${ACCOUNTS} accounts listed; the restored database takes a new one`,
  );
  process.exitCode = ok ? 0 : 1;
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** `npm run restore`, of the copy that the program keeps every day. */
function onSqlite() {
  const [from, to] = ["season", "drill"].map((name) => `file:${join(folder, `${name}.db`)}`) as [string, string];
  return {
    from,
    to,
    async restore() {
      process.env.DATABASE_URL = from;
      command("restore", [await backUp("daily", Date.now())], to);
    },
  };
}

/** `pg_dump` and `pg_restore`, into a database that belongs to the program's own user. */
async function onPostgres(server: URL) {
  const programs = await ensurePostgres(root);
  const as = ["-h", server.hostname, "-p", server.port, "-U", "postgres"];
  const run = (program: string, ...given: string[]) =>
    execFileSync(join(programs, program), given, { stdio: ["ignore", "inherit", "inherit"] });
  const create = (name: string) =>
    run("createdb", ...as, "--owner", "rankandthank", "--encoding", "UTF8", "--template", "template0", name);
  const urlOf = (name: string) => `postgresql://rankandthank@${server.host}/${name}`;
  run("createuser", ...as, "rankandthank");
  create("rankandthank");
  return {
    from: urlOf("rankandthank"),
    to: urlOf("drill"),
    async restore() {
      const dump = join(folder, "rankandthank.dump");
      run("pg_dump", "--format=custom", `--file=${dump}`, urlOf("rankandthank"));
      create("drill");
      run("pg_restore", ...as, "--no-owner", "--role=rankandthank", "--exit-on-error", "--dbname=drill", dump);
    },
  };
}

/** Runs one of the program's commands on a database and gives what it prints. */
function command(name: string, given: string[], databaseUrl: string): string {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  return execFileSync(process.execPath, ["--import", "tsx", join("scripts", `${name}.ts`), ...given], {
    cwd: root,
    env,
    encoding: "utf8",
  });
}

async function hashesOf(url: string): Promise<Record<string, string>> {
  const opened = openDatabase(url);
  try {
    return await rowHashes(opened.read);
  } finally {
    await opened.close();
  }
}

async function writesTo(url: string): Promise<void> {
  const opened = openDatabase(url);
  try {
    await opened.write((tx) =>
      tx.account.create({ data: { id: newId(), email: "new@example.org", passwordHash: "no password" } }),
    );
  } finally {
    await opened.close();
  }
}
