import { resolve } from "node:path";
import { ensureGenerated } from "./lib/prepare.mjs";
import { runCommand } from "./lib/process.mjs";

await runCommand(() => ensureGenerated(resolve(import.meta.dirname, "..")));
