// Node's own modules only: npm test loads this before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { freePort } from "./free-port.mjs";
import { run, say } from "./process.mjs";
import { Refusal } from "./requirements.mjs";

const debian = "/usr/lib/postgresql";

/** Room for what tests keep at a time, several times over; a container's memory disk may have far less. */
const ENOUGH = 2 ** 30;

/** What a server for tests may leave out: nothing in it has to outlive a power cut. */
const unsafe = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_wal_senders=0",
  "wal_level=minimal",
];

/**
 * The folder with PostgreSQL's programs, Debian's package being installed where this is Debian and root; null when there is none. Throws a
 * `Refusal` that says what to install.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function ensurePostgres(root) {
  const found = postgresHere();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    say("Installing Debian's postgresql for the store's tests …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    try {
      await run("apt-get update", "apt-get", ["update"], { cwd: root, env, quiet: true });
      const install = ["install", "-y", "--no-install-recommends", "postgresql"];
      await run("apt-get install postgresql", "apt-get", install, { cwd: root, env, quiet: true });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      say(error.message);
    }
  }
  const installed = postgresHere();
  if (installed) return installed;
  throw new Refusal(
    "The store's tests need PostgreSQL 15 or newer: install it as a package, or set TEST_POSTGRES_URL to a server of it for tests.",
  );
}

/** The folder with PostgreSQL's programs on this machine, the newest first; null when there is none. @returns {string | null} */
function postgresHere() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
    "/opt/homebrew/bin",
  ];
  return folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name)))) ?? null;
}

/**
 * A server of PostgreSQL for tests, on a free port, in a temporary folder and without a password; as a user of its own where this is root,
 * since it refuses to be that. `more`: settings in place of those for tests. `halt` ends it and keeps what it holds, `start` goes on with that.
 * @param {string} root
 * @param {string[]} more
 * @returns {Promise<{ url: string, stop: () => void, pid: number, folder: string, start: () => Promise<void>, halt: () => Promise<void> }>}
 */
export async function startPostgres(root, more = unsafe) {
  const programs = await ensurePostgres(root);
  const user = userForServer();
  const memory = "/dev/shm";
  const roomy = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > ENOUGH;
  // Where a run of the tests keeps its files is its owner's alone, and the server's user could not get in.
  const disk = user ? "/tmp" : tmpdir();
  const folder = mkdtempSync(join(roomy && more === unsafe ? memory : disk, "postgres-test-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const env = { ...process.env, LC_ALL: "C.UTF-8", HOME: folder };
  const as = { cwd: folder, ...user, env };
  const data = join(folder, "data");
  const initdb = ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
  const made = spawnSync(join(programs, "initdb"), initdb, { ...as, encoding: "utf8" });
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Refusal(`PostgreSQL could not be set up for the tests: ${made.stderr || made.error?.message}`);
  }
  const port = await freePort();
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "max_connections=200",
    "shared_buffers=64MB",
    "autovacuum=off",
    ...more,
  ];
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let server;
  const start = async () => {
    const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
    const started = spawn(join(programs, "postgres"), args, as);
    started.stdout.resume();
    server = started;
    await new Promise((resolve, reject) => {
      let said = "";
      started.stderr.on("data", (text) => {
        said += text;
        if (said.includes("ready to accept connections")) resolve(undefined);
      });
      started.once("exit", () => reject(new Refusal(`PostgreSQL did not start for the tests:\n${said}`)));
    });
  };
  const halt = async () => {
    const ended = new Promise((done) => server?.once("exit", done));
    // As an operator's restart: who is connected is cut off.
    server?.kill("SIGINT");
    await ended;
  };
  const release = keep(folder);
  const stop = () => {
    // Ends at once what is under way; nothing in it is kept.
    server?.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    release();
  };
  await start();
  return { url, stop, start, halt, folder, pid: server?.pid ?? 0 };
}

/**
 * Sees to it that the server in `folder` ends with this process, however that ends, and the folder with it; what it gives is called once
 * both are gone already.
 * @param {string} folder
 * @returns {() => void}
 */
export function keep(folder) {
  // It outlives whoever is killed here, and only waits for the other end of its input to close.
  const keeper = spawn(process.execPath, [join(import.meta.dirname, "postgres-keeper.mjs"), folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  keeper.unref();
  return () => keeper.stdin.end();
}

/** Whom the server runs as where this is root: the package's user, else nobody. */
function userForServer() {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
