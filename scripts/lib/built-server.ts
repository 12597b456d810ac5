import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./free-port.mjs";

const root = resolve(import.meta.dirname, "../..");

/** A server of the built product with a database of its own, that can be killed and started again at the same address. */
export type BuiltServer = {
  address: string;
  /** The file of its database, unless it was given another. */
  database: string;
  /** What its DATABASE_URL says. */
  databaseUrl: string;
  /** What its sessions are signed with. */
  secret: string;
  /** What it has printed so far, however often it was started. */
  said(): string;
  /** What its process has used so far: milliseconds of CPU, of all its threads, and bytes of memory. `collect` gathers garbage first. */
  usage(options?: { collect: boolean }): Promise<Usage>;
  /** Resolves once it answers; rejects where it ends instead. */
  start(): Promise<void>;
  /** `kill -9`: nothing is finished, nothing is flushed. */
  kill(): Promise<void>;
  /** Kills it and removes what it kept, unless that lies in a folder that was given. */
  end(): Promise<void>;
};

export type Usage = { cpuMs: number; rss: number; heapUsed: number; longestPauseMs: number };

/** What the server's process answers over its channel; the longest pause of its event loop is the one since it was last asked. */
const TELLS_USAGE = `
  const { monitorEventLoopDelay } = await import("node:perf_hooks");
  const pauses = monitorEventLoopDelay({ resolution: 5 });
  pauses.enable();
  process.on("message", ({ ask, collect }) => {
    if (collect) for (let i = 0; i < 2; i++) globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    process.send({ ask, usage: { cpuMs: (user + system) / 1000, rss, heapUsed, longestPauseMs: pauses.max / 1e6 } });
    pauses.reset();
  });
`;

type Settings = {
  /** Where its database lies; a temporary folder of its own unless given. */
  folder?: string;
  /** Its database, in place of a file of its own. */
  databaseUrl?: string;
  /** In place of what it would have; the database that is migrated stays its own. */
  environment?: Record<string, string>;
  /** Flags of Node itself, such as `--expose-gc`. */
  flags?: readonly string[];
};

/** Migrates an empty database for a server that is yet to be started. */
export async function builtServer({
  folder,
  databaseUrl,
  environment = {},
  flags = [],
}: Settings = {}): Promise<BuiltServer> {
  const temporary = folder ?? (await mkdtemp(join(tmpdir(), "built-server-")));
  const database = join(temporary, "season.db");
  const url = databaseUrl ?? `file:${database}`;
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const secret = environment.NEXTAUTH_SECRET ?? randomBytes(32).toString("hex");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    NEXTAUTH_SECRET: secret,
    APP_URL: address,
    NEXTAUTH_URL: address,
    DATABASE_URL: url,
    TRUST_PROXY: "1",
  };
  const migrating = spawn(process.execPath, ["--import", "tsx", "scripts/migrate.ts"], { cwd: root, env });
  await new Promise((done) => migrating.once("exit", done));
  const serving = `const { serve } = await import("./scripts/serve.mjs");
    ${TELLS_USAGE}
    await serve({ host: "127.0.0.1", port: ${port} }, { dev: false });
    console.log("serving");`;
  let child: ChildProcess | undefined;
  let asked = 0;
  let text = "";
  const server: BuiltServer = {
    address,
    database,
    databaseUrl: url,
    secret,
    said: () => text,
    usage({ collect } = { collect: false }) {
      const running = child;
      if (!running?.connected) return Promise.reject(new Error("The server does not run."));
      const ask = ++asked;
      return new Promise((told) => {
        const hear = (message: { ask?: number; usage?: Usage }) => {
          if (message.ask !== ask || !message.usage) return;
          running.off("message", hear);
          told(message.usage);
        };
        running.on("message", hear);
        running.send({ ask, collect });
      });
    },
    async start() {
      const started = spawn(process.execPath, [...flags, "--input-type=module", "-e", serving], {
        cwd: root,
        env: { ...env, ...environment },
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      });
      child = started;
      const before = text.length;
      await new Promise<void>((ready, failed) => {
        const hear = (said: Buffer) => {
          text += said;
          if (text.includes("serving", before)) ready();
        };
        started.stdout?.on("data", hear);
        started.stderr?.on("data", hear);
        // Not before its last words were read.
        started.once("close", (code) =>
          failed(new Error(`The server exited with ${code}. Is there a build?\n${text}`)),
        );
      });
    },
    async kill() {
      const killed = child;
      if (!killed || killed.exitCode !== null || killed.signalCode !== null) return;
      const gone = new Promise((done) => killed.once("exit", done));
      killed.kill("SIGKILL");
      await gone;
    },
    async end() {
      await server.kill();
      if (!folder) await rm(temporary, { recursive: true, force: true });
    },
  };
  return server;
}

/** The same, started. */
export async function startedServer(settings?: Settings): Promise<BuiltServer> {
  const server = await builtServer(settings);
  await server.start();
  return server;
}
