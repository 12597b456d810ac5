import { writeFileSync } from "node:fs";
import { committed, TRAINED_READERS } from "@/scripts/lib/model-file";

/**
 * Trains the learned readers on the develop parts of their corpora and writes their models: `npm run train -- [ID]`. The same
 * corpora give the same bytes. `npm run train -- --check [ID]` writes nothing, and fails where a model is not what training gives.
 */
const given = process.argv.slice(2);
const checks = given.includes("--check");
const only = given.find((word) => word !== "--check");

for (const reader of TRAINED_READERS.filter(({ id }) => only === undefined || only === id)) {
  const from = performance.now();
  const text = reader.trained();
  const stale = checks && text !== committed(reader);
  if (stale) process.exitCode = 1;
  if (!checks) writeFileSync(reader.file, text);
  const seconds = ((performance.now() - from) / 1_000).toFixed(1);
  const size = `${reader.texts()} texts, ${(text.length / 1_024).toFixed(0)} KB, ${seconds} s`;
  console.log(`${reader.id}: ${size}${stale ? ": not what is committed" : ""}`);
}
