import { describe, expect, it } from "vitest";
import { commitsNumberOne } from "@/lib/rules";
import { readAsksRank } from "@/lib/rules/wording/asks-rank";
import { readBindingPromise } from "@/lib/rules/wording/binding-promise";
import { readEmotionalTone } from "@/lib/rules/wording/emotional-tone";
import { readPressure } from "@/lib/rules/wording/pressure";
import { readCorpus, score } from "@/scripts/lib/corpus";

const PARTS = ["develop", "score"] as const;
/** Sentences of each kind that a part holds at least. */
const ENOUGH = 60;

describe("commits-number-one", () => {
  const fires = (text: string) => commitsNumberOne(text).length > 0;

  it.each(PARTS)("has enough sentences in %s, each once", (part) => {
    const labelled = readCorpus("commits-number-one", part);
    expect(labelled.filter((sentence) => sentence.fires).length).toBeGreaterThanOrEqual(ENOUGH);
    expect(labelled.filter((sentence) => !sentence.fires).length).toBeGreaterThanOrEqual(ENOUGH);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
  });

  it("scores nothing that was tuned on", () => {
    const tuned = new Set(readCorpus("commits-number-one", "develop").map(({ text }) => text));
    expect(readCorpus("commits-number-one", "score").filter(({ text }) => tuned.has(text))).toEqual([]);
  });

  it("holds recall and precision of 0.97 on sentences nobody tuned to", () => {
    const { recall, precision } = score(readCorpus("commits-number-one", "score"), fires);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});

/** The other wording checks hold these, on fewer sentences (rules.md section 4). */
const WORDING: [string, (text: string) => readonly unknown[]][] = [
  ["asks-rank", readAsksRank],
  ["pressure", readPressure],
  ["binding-promise", readBindingPromise],
  ["emotional-tone", readEmotionalTone],
];
const ENOUGH_WORDING = 30;

describe.each(WORDING)("%s", (id, read) => {
  it.each(PARTS)("has enough sentences in %s, each once", (part) => {
    const labelled = readCorpus(id, part);
    expect(labelled.filter((sentence) => sentence.fires).length).toBeGreaterThanOrEqual(ENOUGH_WORDING);
    expect(labelled.filter((sentence) => !sentence.fires).length).toBeGreaterThanOrEqual(ENOUGH_WORDING);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
  });

  it("scores nothing that was tuned on", () => {
    const tuned = new Set(readCorpus(id, "develop").map(({ text }) => text));
    expect(readCorpus(id, "score").filter(({ text }) => tuned.has(text))).toEqual([]);
  });

  it.each(PARTS)("holds recall of 0.85 and precision of 0.90 on %s", (part) => {
    const { recall, precision } = score(readCorpus(id, part), (text) => read(text).length > 0);
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});
