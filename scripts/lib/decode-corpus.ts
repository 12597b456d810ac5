import { readFileSync } from "node:fs";
import { z } from "zod";
import { decode } from "@/lib/rules/decode";
import { type SignalId, signals } from "@/lib/rules/signals";
import type { Part } from "@/scripts/lib/corpus";

/** Sentences programs write, with the signals each carries; none for those that only look like it. */
const decodeCorpus = z.array(
  z.strictObject({ text: z.string(), signals: z.array(z.enum(signals.map(({ id }) => id))) }),
);

/** Sentences with their signals from their JSON. Throws where it is not that. */
export const parseDecodeCorpus = (json: string) => decodeCorpus.parse(JSON.parse(json));

/** The sentences with their signals of one part. */
export const readDecodeCorpus = (part: Part) =>
  parseDecodeCorpus(readFileSync(new URL(`../../lib/rules/corpus/decode/${part}.json`, import.meta.url), "utf8"));

/** Whether a signal is read in a text. */
export const decodeMarks =
  (id: SignalId) =>
  ({ text }: { text: string }) =>
    decode(text).statements.some(({ signal }) => signal === id);
