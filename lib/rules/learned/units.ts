import { type Part, unreadSentences, type Wording } from "@/lib/rules/text/analyse";
import { masked } from "@/lib/rules/text/masked";

/** What a reader is asked about: a sentence, or two neighbors where what is said needs both. Offsets of the last sentence, end exclusive. */
export type Unit = {
  words: readonly string[];
  start: number;
  end: number;
  /** Where the first of two sentences starts; null for one alone. */
  before: number | null;
};

/** Between the words of two sentences that are read together. */
const BETWEEN = "¶";
/** Two sentences are read together where one of them is no longer than this, and both no longer than that; in words. */
const SHORT = 12;
const TOGETHER = 32;
/** Sentences further apart than a space and a line's end are no neighbors. */
const APART = 3;

/** Whether two sentences are neighbors. */
export const areNear = (before: Part, part: Part): boolean => part.start - before.end <= APART;

/** The words of two neighbors as one unit; null where both are long, or they are too long together. */
export function together(first: readonly string[], second: readonly string[]): string[] | null {
  const fits = first.length + second.length <= TOGETHER && Math.min(first.length, second.length) <= SHORT;
  return fits ? [...first, BETWEEN, ...second] : null;
}

/**
 * The sentences of a text, and its pairs of neighbors of which one is short, as a learned reader takes them. What `worth` turns down
 * is not read; of a pair, one of the two has to be worth it. Linear in the text's length.
 */
export function unitsOf(text: string, worth: (wording: Wording) => boolean, pairs: boolean): Unit[] {
  const units: Unit[] = [];
  let before: { part: Part; worth: boolean } | null = null;
  for (const part of unreadSentences(text)) {
    const { start, end } = part;
    const own = worth(part.wording);
    if (own) units.push({ words: masked(part.wording.sentence.words), start, end, before: null });
    if (pairs && before !== null && (own || before.worth) && areNear(before.part, part)) {
      const words = together(masked(before.part.wording.sentence.words), masked(part.wording.sentence.words));
      if (words) units.push({ words, start, end, before: before.part.start });
    }
    before = { part, worth: own };
  }
  return units;
}
