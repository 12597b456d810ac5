import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** A server of a test's own: where it answers, what it has printed so far, and how it is stopped. */
export type OwnServer = { address: string; database: string; said: () => string; stop: () => Promise<void> };

/** Starts the build under test once more, with an empty database and with `environment` in place of what it would have. */
export async function ownServer(environment: Record<string, string> = {}): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), "own-server-"));
  const port = await freePort();
  const database = join(folder, "season.db");
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    NEXTAUTH_URL: address,
    DATABASE_URL: `file:${database}`,
    TRUST_PROXY: "1",
  };
  const migrated = spawn(process.execPath, ["--import", "tsx", "scripts/migrate.ts"], { cwd: root, env });
  await new Promise((done) => migrated.once("exit", done));
  const serving = `const { serve } = await import("./scripts/serve.mjs");
    await serve({ host: "127.0.0.1", port: ${port} }, { dev: false });
    console.log("serving");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", serving], {
    cwd: root,
    env: { ...env, ...environment },
  });
  let text = "";
  const ended = new Promise((done) => child.once("exit", done));
  await new Promise<void>((ready) => {
    const hear = (chunk: Buffer) => {
      text += chunk;
      if (text.includes("serving")) ready();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => ready());
  });
  return {
    address,
    database,
    said: () => text,
    async stop() {
      child.kill("SIGKILL");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
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
