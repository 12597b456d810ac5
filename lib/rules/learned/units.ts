import { type Part, unreadSentences } from "@/lib/rules/text/analyse";
import { masked } from "@/lib/rules/text/masked";

/** What a reader is asked about: a sentence, or two neighbors where what is said needs both. Offsets of the last sentence, end exclusive. */
export type Unit = { words: readonly string[]; start: number; end: number };

/** Between the words of two sentences that are read together. */
const BETWEEN = "¶";
/** Two sentences are read together where one of them is no longer than this, and both no longer than that; in words. */
const SHORT = 12;
const TOGETHER = 32;
/** Sentences further apart than a space and a line's end are no neighbors. */
const APART = 3;

/**
 * The sentences of a text, and its pairs of neighbors of which one is short, as a learned reader takes them. What `worth` turns down
 * is not read; of a pair, one of the two has to be worth it. Linear in the text's length.
 */
export function unitsOf(text: string, worth: (part: Part) => boolean, pairs: boolean): Unit[] {
  const units: Unit[] = [];
  let before: { part: Part; worth: boolean } | null = null;
  for (const part of unreadSentences(text)) {
    const own = worth(part);
    if (own) units.push({ words: masked(part.sentence.words), start: part.start, end: part.end });
    if (pairs && before !== null && (own || before.worth) && part.start - before.part.end <= APART) {
      const pair = joined(masked(before.part.sentence.words), masked(part.sentence.words));
      if (pair !== null) units.push({ words: pair, start: part.start, end: part.end });
    }
    before = { part, worth: own };
  }
  return units;
}

function joined(first: readonly string[], second: readonly string[]): string[] | null {
  const together = first.length + second.length <= TOGETHER && Math.min(first.length, second.length) <= SHORT;
  return together ? [...first, BETWEEN, ...second] : null;
}
