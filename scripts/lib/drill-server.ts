import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** A server of the built product with a database of its own, that can be killed and started again at the same address. */
export type DrillServer = {
  address: string;
  database: string;
  start(): Promise<void>;
  /** `kill -9`: nothing is finished, nothing is flushed. */
  kill(): Promise<void>;
  end(): Promise<void>;
};

/** Migrates an empty database in `folder` (a temporary one unless given) and starts a server on it. */
export async function drillServer(folder?: string): Promise<DrillServer> {
  const temporary = folder ?? (await mkdtemp(join(tmpdir(), "drill-")));
  const database = join(temporary, "season.db");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    NEXTAUTH_URL: address,
    DATABASE_URL: `file:${database}`,
    TRUST_PROXY: "1",
  };
  const migrating = spawn(process.execPath, ["--import", "tsx", "scripts/migrate.ts"], { cwd: root, env });
  await new Promise((done) => migrating.once("exit", done));
  const serving = `const { serve } = await import("./scripts/serve.mjs");
    await serve({ host: "127.0.0.1", port: ${port} }, { dev: false });
    console.log("serving");`;
  let child: ChildProcess | undefined;
  const server: DrillServer = {
    address,
    database,
    async start() {
      const started = spawn(process.execPath, ["--input-type=module", "-e", serving], { cwd: root, env });
      child = started;
      await new Promise<void>((ready, failed) => {
        started.stdout.on("data", (said: Buffer) => said.includes("serving") && ready());
        started.once("exit", (code) => failed(new Error(`The server ended with ${code}. Is there a build?`)));
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
  await server.start();
  return server;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? found(address.port) : failed(new Error("no port"))));
    });
  });
}
