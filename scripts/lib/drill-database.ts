import { resolve } from "node:path";
import { openDatabase } from "@/lib/store/database";
import { connected } from "@/lib/store/postgres/connection";
import { sqliteAdapter } from "@/lib/store/sqlite/adapter";
import { checkSound } from "@/lib/store/sqlite/file";
import { type BuiltServer, startedServer } from "./built-server";
import { startPostgres } from "./postgres.mjs";

/** A started server for a drill, on the kind of database that the drill is run for, and what the drill does with that database. */
export type DrillServer = BuiltServer & {
  /** Of these subjects of messages, the ones that the database doesn't hold; the database is looked through first where it is a file. */
  missing(subjects: string[]): Promise<string[]>;
  /** Keeps everybody from writing until what it gives is called. */
  hold(): Promise<() => Promise<void>>;
};

/** Whether the drill is run on PostgreSQL: `npm run drill -- … postgres`. */
const ON_POSTGRES = process.argv.includes("postgres");

/** Starts one. */
export async function drillServer(): Promise<DrillServer> {
  const postgres = ON_POSTGRES ? await startPostgres(resolve(import.meta.dirname, "../.."), []) : null;
  const server = await startedServer(postgres ? { databaseUrl: postgres.url } : {});
  return {
    ...server,
    async missing(subjects) {
      if (!postgres) await checkSound(server.database, "The database");
      const opened = openDatabase(server.databaseUrl);
      const rows = await opened.read.message.findMany({ select: { subject: true } });
      await opened.close();
      const kept = new Set(rows.map(({ subject }) => subject));
      return subjects.filter((subject) => !kept.has(subject));
    },
    hold: () => (postgres ? holdTables(postgres.url) : holdFile(server.database)),
    async end() {
      await server.end();
      postgres?.stop();
    },
  };
}

/** Keeps everybody from writing into a file of SQLite until what it gives is called. */
export async function holdFile(file: string): Promise<() => Promise<void>> {
  const other = await sqliteAdapter(`file:${file}`, 0).connect();
  await other.executeScript("BEGIN IMMEDIATE");
  return async () => {
    await other.executeScript("ROLLBACK");
    await other.dispose();
  };
}

/** The same of every table of a database of PostgreSQL, as a session does that somebody left open in the middle of a change. */
export async function holdTables(url: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let held = () => {};
  const holding = new Promise<void>((resolve) => {
    held = resolve;
  });
  const done = connected(url, async ({ query }) => {
    const tables = await query<{ name: string }>(
      "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    await query(`BEGIN; LOCK TABLE ${tables.map(({ name }) => name).join(", ")} IN EXCLUSIVE MODE`);
    held();
    await released;
    await query("ROLLBACK");
  });
  await Promise.race([holding, done]);
  return async () => {
    release();
    await done;
  };
}
