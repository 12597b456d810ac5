import { resolve } from "node:path";
import { checks } from "./lib/checks.mjs";
import { ensureGenerated } from "./lib/prepare.mjs";
import { runCommand } from "./lib/process.mjs";

const root = resolve(import.meta.dirname, "..");

await runCommand(async () => {
  await ensureGenerated(root);
  for (const check of checks(root)) await check.run();
}, 1);
