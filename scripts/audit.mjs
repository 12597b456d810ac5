// Asks npm whether a version in the lockfile has a published hole, high or worse.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { auditVerdict } from "./lib/audit.mjs";

const root = resolve(import.meta.dirname, "..");
const npm = process.env.npm_execpath;
const args = ["audit", "--audit-level=high", "--json"];
const { stdout } = spawnSync(npm ? process.execPath : "npm", npm ? [npm, ...args] : args, {
  cwd: root,
  encoding: "utf8",
  timeout: 120_000,
});
const { ok, words } = auditVerdict(stdout ?? "");
console.log(words);
process.exit(ok ? 0 : 1);
