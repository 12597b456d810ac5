import { readFileSync } from "node:fs";
import { z } from "zod";
import { decode } from "@/lib/rules/decode";
import { type StatementId, statementKinds } from "@/lib/rules/statements";
import type { Part } from "@/scripts/lib/corpus";

/** Sentences programs write, with the kinds of statements in each; none for those that only look like it. */
const decodeCorpus = z.array(
  z.strictObject({ text: z.string(), signals: z.array(z.enum(statementKinds.map(({ id }) => id))) }),
);

/** Sentences with their kinds of statements from their JSON. Throws where it is not that. */
export const parseDecodeCorpus = (json: string) => decodeCorpus.parse(JSON.parse(json));

/** The sentences with their kinds of statements of one part. */
export const readDecodeCorpus = (part: Part) =>
  parseDecodeCorpus(readFileSync(new URL(`../../lib/rules/corpus/decode/${part}.json`, import.meta.url), "utf8"));

/** Whether a kind of statement is read in a text. */
export const decodeMarks =
  (id: StatementId) =>
  ({ text }: { text: string }) =>
    decode(text).statements.some(({ signal }) => signal === id);
