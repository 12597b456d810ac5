import type { Clause, Sentence } from "@/lib/rules/text/analyse";
import {
  AUXILIARIES,
  NOT_NAMES,
  NOT_THIS,
  PLACE,
  TOPIC_ENDING,
  TOPICS,
} from "@/lib/rules/wording/number-one/vocabulary";

/**
 * A place in a sentence that may tell the reader it is first. `from` is where its own clause's subject stands, `at` and `to`
 * bound the words that say it; indexes into the sentence's words, end exclusive.
 */
export type Candidate = { from: number; at: number; to: number };

export const word = (sentence: Sentence, i: number): string => sentence.words[i]?.text ?? "";

export function clauseOf(sentence: Sentence, i: number): Clause {
  return sentence.clauseOf[i] ?? { from: i, to: i + 1 };
}

/** Whether any word between the two places is one of these. */
export function has(sentence: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(word(sentence, i))) return true;
  return false;
}

const isAdverb = (text: string) => text.length > 4 && text.endsWith("ly") && text !== "family";

/** The last word of the subject of the verb at `i`, its auxiliaries and adverbs passed over; -1 when the clause has none. */
export function subjectHead(sentence: Sentence, i: number): number {
  const { from } = clauseOf(sentence, i);
  let k = i - 1;
  while (k >= from && (AUXILIARIES.has(word(sentence, k)) || isAdverb(word(sentence, k)))) k--;
  return k >= from ? k : -1;
}

/** Whether the word at `i` is a name: capitalised, and no word that merely begins the sentence. */
export function isName(sentence: Sentence, i: number): boolean {
  const { capital, text } = sentence.words[i] ?? { capital: false, text: "" };
  if (!capital || NOT_NAMES.has(text) || TOPICS.has(text)) return false;
  return i > 0 || !(TOPIC_ENDING.test(text) || isAdverb(text));
}

const YEARS_OF = new Set("transitional preliminary prelim intern internship ty medicine surgery".split(" "));

/** Whether the word at `i` means a place to train; of years, only those that programs are named for. */
export function isPlace(sentence: Sentence, i: number): boolean {
  return PLACE.has(word(sentence, i)) || (word(sentence, i) === "year" && YEARS_OF.has(word(sentence, i - 1)));
}

/** How far before a place its "your" or "another" may stand: "your wonderful integrated residency program". */
const DETERMINER_REACH = 6;

/** Which place the noun at `i` is: the reader's (or one named by name), some other, or not said. */
function placeAt(sentence: Sentence, i: number): "reader" | "other" | "unsaid" {
  for (let k = i - 1; k >= Math.max(0, i - DETERMINER_REACH); k--) {
    const text = word(sentence, k);
    if (text === "your" || text === "this" || text === "the" || text === "that") return "reader";
    if (NOT_THIS.has(text)) return "other";
    if (text === "one" && k === i - 1 && word(sentence, k - 1) !== "the") return "other";
    if (isName(sentence, k)) return "reader";
    if (PLACE.has(text) || text === "you" || text === "i") break;
  }
  return "unsaid";
}

/** What the words between two places speak of: the reader's program, somebody or something else, or neither. */
export function spokenOf(sentence: Sentence, from: number, to: number): "reader" | "other" | "unsaid" {
  let said: "reader" | "other" | "unsaid" = "unsaid";
  for (let i = from; i < to; i++) {
    const text = word(sentence, i);
    if (text === "you" || text === "yours") said = "reader";
    else if (isPlace(sentence, i) && placeAt(sentence, i) !== "unsaid") said = placeAt(sentence, i);
    else if (isName(sentence, i) && said === "unsaid") said = "reader";
    else if (text === "another" || text === "elsewhere") return "other";
  }
  return said;
}
