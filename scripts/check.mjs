import { resolve } from "node:path";
import { checks } from "./lib/checks.mjs";
import { ensureGenerated } from "./lib/prepare.mjs";
import { runCommand } from "./lib/process.mjs";
import { Refusal } from "./lib/requirements.mjs";

const root = resolve(import.meta.dirname, "..");

await runCommand(async () => {
  await ensureGenerated(root);
  const results = await Promise.allSettled(checks(root).map((check) => check.run()));
  const failed = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const unexpected = failed.find((reason) => !(reason instanceof Refusal));
  if (unexpected) throw unexpected;
  if (failed.length > 0) throw new Refusal(failed.map(({ message }) => message).join("\n"));
}, 1);
