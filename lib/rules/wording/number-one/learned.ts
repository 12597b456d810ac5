import model from "@/lib/rules/learned/models/commits-number-one.json" with { type: "json" };
import { readerOf } from "@/lib/rules/learned/reader";
import { type Unit, unitsOf } from "@/lib/rules/learned/units";
import { rememberingBy } from "@/lib/rules/text/remember";
import { NUMBER_ONE_CLASSES } from "@/lib/rules/wording/number-one/classes";
import { clearlyNot } from "@/lib/rules/wording/number-one/clearly-not";
import { mayCommit } from "@/lib/rules/wording/number-one/may-commit";

/** What of a text the reader of #1 sentences is asked about. */
export const numberOneUnits = (text: string): Unit[] => unitsOf(text, mayCommit, true);

/** Characters of the units whose reading is remembered. */
const KEPT = 300_000;

const probability = readerOf(model, NUMBER_ONE_CLASSES);
const remembered = rememberingBy((words: readonly string[]) => words.join(" "), probability, KEPT);

/** A sentence, alone or with the one before it, as the learned reader sees it. */
export type Learned = {
  start: number;
  end: number;
  /** How likely it is, by what was learned from labeled sentences alone, to tell the reader that it is first. */
  likely: number;
  /** The same, but 0 where its words settle that it does not. */
  open: number;
};

/** What was learned, asked about each sentence of a text that may commit, in order. */
export function learnedNumberOne(text: string): Learned[] {
  const bySentence = new Map<number, Learned>();
  for (const { words, start, end } of numberOneUnits(text)) {
    const likely = remembered(words);
    const open = clearlyNot(words) ? 0 : likely;
    const known = bySentence.get(start);
    bySentence.set(start, {
      start,
      end,
      likely: Math.max(likely, known?.likely ?? 0),
      open: Math.max(open, known?.open ?? 0),
    });
  }
  return [...bySentence.values()];
}
