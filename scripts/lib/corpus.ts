import { readFileSync } from "node:fs";
import { z } from "zod";

/** Labelled sentences, as data: what a check should mark and what it should leave alone. */
const corpusSchema = z.array(z.strictObject({ text: z.string(), fires: z.boolean() }));
export type Labelled = z.output<typeof corpusSchema>[number];
/** `develop` is for tuning; `score` is only scored, so that its figures mean something. */
export type Part = "develop" | "score";

export function readCorpus(check: string, part: Part): Labelled[] {
  const path = new URL(`../../lib/rules/corpus/${check}/${part}.json`, import.meta.url);
  return corpusSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}

export type Score = { recall: number; precision: number; wrong: string[] };

/** How well a check tells the labelled sentences apart, with those it gets wrong. */
export function score(labelled: Labelled[], fires: (text: string) => boolean): Score {
  const judged = labelled.map((sentence) => ({ ...sentence, fired: fires(sentence.text) }));
  const right = judged.filter((sentence) => sentence.fires && sentence.fired).length;
  return {
    recall: right / judged.filter((sentence) => sentence.fires).length,
    precision: right / judged.filter((sentence) => sentence.fired).length,
    wrong: judged.filter((sentence) => sentence.fires !== sentence.fired).map(({ text }) => text),
  };
}
