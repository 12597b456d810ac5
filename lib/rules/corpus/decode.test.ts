import { describe, expect, it } from "vitest";
import { signals } from "@/lib/rules/signals";
import { score } from "@/scripts/lib/corpus";
import { decodeMarks, readDecodeCorpus } from "@/scripts/lib/decode-corpus";

/** Sentences of each kind that the two parts hold at least, together; the other signals' sentences look alike too. */
const ENOUGH = 60;
const RECALL = 0.85;
const PRECISION = 0.9;

it("has enough sentences of every signal and of none, each once", () => {
  const labelled = [...readDecodeCorpus("develop"), ...readDecodeCorpus("score")];
  for (const { id } of signals)
    expect(labelled.filter((sentence) => sentence.signals.includes(id)).length, id).toBeGreaterThanOrEqual(ENOUGH);
  expect(labelled.filter((sentence) => sentence.signals.length === 0).length).toBeGreaterThanOrEqual(ENOUGH);
  expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
});

it("scores nothing that was tuned on", () => {
  const tuned = new Set(readDecodeCorpus("develop").map(({ text }) => text));
  expect(readDecodeCorpus("score").filter(({ text }) => tuned.has(text))).toEqual([]);
});

describe("holds its floors on sentences nobody tuned to", () => {
  it.each(signals.map(({ id }) => id))("%s", (id) => {
    const labelled = readDecodeCorpus("score").map(({ text, signals }) => ({ text, fires: signals.includes(id) }));
    const scored = score(labelled, decodeMarks(id));
    expect(scored.recall, scored.wrong.join("\n")).toBeGreaterThanOrEqual(RECALL);
    expect(scored.precision, scored.wrong.join("\n")).toBeGreaterThanOrEqual(PRECISION);
  });
});
