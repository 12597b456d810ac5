import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { season as built } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { currentSeason, importSeason } from "./seasons";
import { createTask } from "./tasks";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();

const MESSAGES = 1_500;
/**
 * A read doesn't wait for the import: it has a connection of its own, and the import lets others in between its statements. As a share of
 * the import's time, which a slow machine stretches as well.
 */
const MOST_OF_IMPORT = 0.5;

function large(): Season {
  const season = built().program("p1").build();
  const message = built()
    .program("p1")
    .sent("p1", "update", "2026-11-01T09:00:00.000Z", { body: "x".repeat(1_000) })
    .build();
  const [first] = message.messages;
  if (!first) throw new Error("The builder made no message.");
  return { ...season, messages: Array.from({ length: MESSAGES }, (_, place) => ({ ...first, id: `m${place}` })) };
}

test("while somebody imports a large season, others read at once, and what they save waits and is saved", async () => {
  const importer = await accountWith(store.database());
  const other = await accountWith(store.database());
  let imported = false;
  const begun = performance.now();
  const importing = importSeason(importer.id, large(), "import").then(() => {
    imported = true;
  });
  const task = { title: "Call the coordinator", dueOn: null, programId: null, doneAt: null };
  const saving = createTask(other.id, task, "task");
  const reads: number[] = [];
  while (!imported) {
    const start = performance.now();
    await currentSeason(other.id);
    if (!imported) reads.push(performance.now() - start);
    await new Promise((turn) => setImmediate(turn));
  }
  await importing;
  const whole = performance.now() - begun;
  expect(reads.length).toBeGreaterThan(0);
  expect(Math.max(...reads)).toBeLessThan(whole * MOST_OF_IMPORT);
  expect(await saving).toEqual(expect.any(String));
  expect((await currentSeason(other.id)).season.tasks).toMatchObject([task]);
  expect((await currentSeason(importer.id)).season.messages).toHaveLength(MESSAGES);
});
