import { writeFileSync } from "node:fs";
import { modelText } from "@/scripts/lib/model-file";
import { train } from "@/scripts/lib/training";
import { TASKS } from "@/scripts/lib/training-tasks";

/**
 * Trains the learned readers on the develop parts of their corpora and writes their models: `npm run train -- [ID]`. The same
 * corpora give the same bytes.
 */
const [only] = process.argv.slice(2);

for (const task of TASKS.filter(({ id }) => only === undefined || only === id)) {
  const from = performance.now();
  const text = modelText(train(task).model);
  writeFileSync(new URL(`../lib/rules/learned/models/${task.id}.json`, import.meta.url), text);
  const seconds = ((performance.now() - from) / 1_000).toFixed(1);
  console.log(`${task.id}: ${task.examples().length} texts, ${(text.length / 1_024).toFixed(0)} KB, ${seconds} s`);
}
