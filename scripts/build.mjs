import { resolve } from "node:path";
import { oneAtATime } from "./lib/one-at-a-time.mjs";
import { ensureBuilt, ensureGenerated, ensureInstalled } from "./lib/prepare.mjs";
import { runCommand } from "./lib/process.mjs";

const root = resolve(import.meta.dirname, "..");

async function build() {
  await ensureInstalled(root);
  await ensureGenerated(root);
  await ensureBuilt(root, process.env.NEXT_DIST_DIR ?? ".next", process.env);
}

await runCommand(() => oneAtATime(root, build), 1);
