import { describe, expect, it } from "vitest";
import { statementKinds } from "@/lib/rules/statements";
import { score } from "@/scripts/lib/corpus";
import { decodeMarks, readDecodeCorpus } from "@/scripts/lib/decode-corpus";

/** Sentences of each kind that the two parts hold at least, together; the other kinds' sentences look alike too. */
const ENOUGH = 400;
const RECALL = 0.86;
const PRECISION = 0.92;
/** … and all kinds together. */
const TOGETHER = { recall: 0.92, precision: 0.95 };

it("has enough sentences of every signal and of none, each once", () => {
  const labelled = [...readDecodeCorpus("develop"), ...readDecodeCorpus("score")];
  for (const { id } of statementKinds)
    expect(labelled.filter((sentence) => sentence.signals.includes(id)).length, id).toBeGreaterThanOrEqual(ENOUGH);
  expect(labelled.filter((sentence) => sentence.signals.length === 0).length).toBeGreaterThanOrEqual(ENOUGH);
  expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
});

it.each(["score", "blind"] as const)("scores nothing in its %s part that was tuned on", (part) => {
  const tuned = new Set(readDecodeCorpus("develop").map(({ text }) => text));
  expect(readDecodeCorpus(part).filter(({ text }) => tuned.has(text))).toEqual([]);
});

describe("holds its floors on sentences nobody tuned to", () => {
  it.each(statementKinds.map(({ id }) => id))("%s", (id) => {
    const labelled = readDecodeCorpus("score").map(({ text, signals }) => ({ text, fires: signals.includes(id) }));
    const scored = score(labelled, decodeMarks(id));
    expect(scored.recall, scored.wrong.join("\n")).toBeGreaterThanOrEqual(RECALL);
    expect(scored.precision, scored.wrong.join("\n")).toBeGreaterThanOrEqual(PRECISION);
  });
});

it.each(["score", "blind"] as const)("holds its floors on all signals together in its %s part", (part) => {
  const scored = statementKinds.map(({ id }) => {
    const labeled = readDecodeCorpus(part).map(({ text, signals }) => ({ text, fires: signals.includes(id) }));
    const fires = labeled.filter((row) => row.fires).length;
    const { recall, precision } = score(labeled, decodeMarks(id));
    const right = recall * fires;
    return { fires, right, found: right / precision };
  });
  const sum = (of: (row: (typeof scored)[number]) => number) => scored.reduce((total, row) => total + of(row), 0);
  expect(sum(({ right }) => right) / sum(({ fires }) => fires)).toBeGreaterThanOrEqual(TOGETHER.recall);
  expect(sum(({ right }) => right) / sum(({ found }) => found)).toBeGreaterThanOrEqual(TOGETHER.precision);
});
