import { readFileSync } from "node:fs";
import { z } from "zod";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";

const corpusSchema = z.array(
  z.strictObject({
    direction: z.enum(["sent", "received"]),
    kind: z.enum([...SENT_KINDS, ...RECEIVED_KINDS]),
    subject: z.string(),
    body: z.string(),
    reply: z.boolean().optional(),
  }),
);

/** A message with its kind. */
export type KindRow = z.output<typeof corpusSchema>[number];

/** The messages with their kinds of one part: `develop` to learn from, `score` only to be scored. */
export const readKindsCorpus = (part: "develop" | "score"): KindRow[] =>
  corpusSchema.parse(
    JSON.parse(readFileSync(new URL(`../../lib/classify/corpus/${part}.json`, import.meta.url), "utf8")),
  );

export type KindsScore = { right: number; sure: number; rightIfSure: number; wrong: string[] };

/** From this on a kind is taken to be sure. */
const SURE = 0.8;

/** How well kinds are told: the share that is right, how many are sure, the share of these that is right, and what is wrong. */
export function scoreKinds(
  rows: readonly KindRow[],
  tell: (row: KindRow) => { kind: string; sure: number },
): KindsScore {
  const told = rows.map((row) => ({ row, is: tell(row) }));
  const isRight = ({ row, is }: (typeof told)[number]) => row.kind === is.kind;
  const sure = told.filter(({ is }) => is.sure >= SURE);
  return {
    right: told.filter(isRight).length / told.length,
    sure: sure.length,
    rightIfSure: sure.filter(isRight).length / sure.length,
    wrong: told
      .filter((each) => !isRight(each))
      .map(
        ({ row, is }) => `${row.kind}, not ${is.kind} (${is.sure}): ${row.subject} / ${row.body.replace(/\s+/g, " ")}`,
      ),
  };
}
