import { writeFileSync } from "node:fs";
import { committedModel, modelText, modelUrl } from "@/scripts/lib/model-file";
import { train } from "@/scripts/lib/training";
import { TASKS } from "@/scripts/lib/training-tasks";

/**
 * Trains the learned readers on the develop parts of their corpora and writes their models: `npm run train -- [ID]`. The same
 * corpora give the same bytes. `npm run train -- --check [ID]` writes nothing, and fails where a model is not what training gives.
 */
const given = process.argv.slice(2);
const checks = given.includes("--check");
const only = given.find((word) => word !== "--check");

for (const task of TASKS.filter(({ id }) => only === undefined || only === id)) {
  const from = performance.now();
  const text = modelText(train(task).model);
  const stale = checks && text !== committedModel(task.id);
  if (stale) process.exitCode = 1;
  if (!checks) writeFileSync(modelUrl(task.id), text);
  const seconds = ((performance.now() - from) / 1_000).toFixed(1);
  const size = `${task.examples().length} texts, ${(text.length / 1_024).toFixed(0)} KB, ${seconds} s`;
  console.log(`${task.id}: ${size}${stale ? ": not what is committed" : ""}`);
}
