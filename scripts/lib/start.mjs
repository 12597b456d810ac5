import { dirname } from "node:path";
import { readSettings, serverEnvironment } from "./environment.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { phases } from "./phases.mjs";
import { ensureBuilt, ensureEnvironment, ensureGenerated, ensureInstalled, ensureMigrated } from "./prepare.mjs";
import { runCommand, say } from "./process.mjs";
import { requirePort, requireWritable } from "./requirements.mjs";
import { ensureCommandLine } from "./season-bundle.mjs";

/**
 * From whatever state the repository is in to a running server, its address printed last.
 * @param {string} root
 * @param {{ dev: boolean }} options
 */
export function start(root, { dev }) {
  return runCommand(async () => {
    const settings = readSettings(root, process.env);
    requireWritable(root);
    if (settings.databaseFile !== null) requireWritable(dirname(settings.databaseFile));
    await requirePort(settings.host, settings.port);

    const { time, summary } = phases();
    await oneAtATime(root, async () => {
      await time("installing", () => ensureInstalled(root));
      ensureEnvironment(root);
      await time("generating the database client", () => ensureGenerated(root));
      await time("migrating the database", () => ensureMigrated(root, settings));
      if (dev) return;
      const distDir = process.env.NEXT_DIST_DIR ?? ".next";
      await time("building", () => ensureBuilt(root, distDir, serverEnvironment(root, settings)));
      await time("compiling the command line", () => ensureCommandLine(root));
    });

    Object.assign(process.env, serverEnvironment(root, settings), { NODE_ENV: dev ? "development" : "production" });
    const close = await time("starting the server", async () => {
      const { serve } = await import("../serve.mjs");
      const closing = await serve(settings, { dev });
      await answers(settings);
      return closing;
    });
    say(summary());
    console.log(`Rank & Thank is at ${settings.address}`);
    return close;
  });
}

/**
 * Resolves once the server has answered a request, whatever the answer.
 * @param {import("./environment.mjs").Settings} settings
 */
async function answers({ host, port }) {
  const reachable =
    host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host.includes(":") ? `[${host}]` : host;
  await fetch(`http://${reachable}:${port}/api/health`, { headers: { connection: "close" } });
}
