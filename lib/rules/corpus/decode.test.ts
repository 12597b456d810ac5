import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { decode } from "@/lib/rules/decode";
import { signals } from "@/lib/rules/signals";
import { SIGNAL_IDS } from "@/lib/rules/signals/signal";
import { type Part, score } from "@/scripts/lib/corpus";

/** Sentences programs write, with the signals each carries; none for those that only look like it. */
const decodeCorpus = z.array(z.strictObject({ text: z.string(), signals: z.array(z.enum(SIGNAL_IDS)) }));

function sentences(part: Part) {
  return decodeCorpus.parse(JSON.parse(readFileSync(new URL(`./decode/${part}.json`, import.meta.url), "utf8")));
}

/** Sentences of each kind that a part holds at least; the other signals' sentences look alike too. */
const ENOUGH = 30;
const RECALL = 0.85;
const PRECISION = 0.9;

describe.each(["develop", "score"] as const)("%s", (part) => {
  it("has enough sentences of every signal and of none, each once", () => {
    const labelled = sentences(part);
    for (const id of SIGNAL_IDS)
      expect(labelled.filter((sentence) => sentence.signals.includes(id)).length, id).toBeGreaterThanOrEqual(ENOUGH);
    expect(labelled.filter((sentence) => sentence.signals.length === 0).length).toBeGreaterThanOrEqual(2 * ENOUGH);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
  });
});

it("scores nothing that was tuned on", () => {
  const tuned = new Set(sentences("develop").map(({ text }) => text));
  expect(sentences("score").filter(({ text }) => tuned.has(text))).toEqual([]);
});

describe("holds its floors on sentences nobody tuned to", () => {
  it.each(signals.map(({ id }) => id))("%s", (id) => {
    const labelled = sentences("score").map((sentence) => ({
      text: sentence.text,
      fires: sentence.signals.includes(id),
    }));
    const scored = score(labelled, (text) => decode(text).statements.some(({ signal }) => signal === id));
    expect(scored.recall, scored.wrong.join("\n")).toBeGreaterThanOrEqual(RECALL);
    expect(scored.precision, scored.wrong.join("\n")).toBeGreaterThanOrEqual(PRECISION);
  });
});
