import type { Sentence } from "@/lib/rules/text/analyse";
import type { Clause } from "@/lib/rules/text/clauses";
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

/** The text of a word; empty beyond the sentence's ends. */
export const word = (sentence: Sentence, i: number): string => sentence.words[i]?.text ?? "";

/** How many words to either side are looked at for what bears on a statement; sentences that people write are no longer. */
const WIDE = 60;

/** The words around `at` that may bear on it, the whole of any common sentence. */
export function around(sentence: Sentence, at: number): Clause {
  return { from: Math.max(0, at - WIDE), to: Math.min(sentence.words.length, at + WIDE) };
}

/** The words between two places, for patterns that read a turn of phrase; asked for near a candidate only. */
export function textOf(sentence: Sentence, from: number, to: number): string {
  let text = "";
  for (let i = Math.max(0, from); i < Math.min(to, sentence.words.length); i++)
    text += `${text && " "}${word(sentence, i)}`;
  return text;
}

/** The clause that a word is in. */
export function clauseOf(sentence: Sentence, i: number): Clause {
  return sentence.clauseOf[i] ?? { from: i, to: i + 1 };
}

/** Whether any word between the two places is one of these. */
export function has(sentence: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(word(sentence, i))) return true;
  return false;
}

/** Marks that end what is said, and words that turn from it. */
const HARD = new Set([";", ":", "—", "(", ")", "…", ".", "!", "?", "|", "="]);
const TURNS = new Set("but although though whereas while however".split(" "));
/** Before a subject, these begin a clause of its own; question words always do. */
const JOINS = new Set(
  ", and so because since as or that than until once after before when where which if unless why how".split(" "),
);
const ASKING = new Set("who whom whose what whether whoever whichever whatever".split(" "));
const SUBJECTS = new Set("i we you your yours it my our there this they he she".split(" "));

/** Whether a stretch of its own begins at the word `k`. */
function parts(sentence: Sentence, k: number): boolean {
  const text = word(sentence, k);
  const before = word(sentence, k - 1);
  if (HARD.has(before) || HARD.has(text) || TURNS.has(text) || ASKING.has(text)) return true;
  if (before === "," && text === "which") return true;
  if (!JOINS.has(before) || !(SUBJECTS.has(text) || (before === "that" && (text === "the" || isName(sentence, k)))))
    return false;
  /** "As my first choice", "than you" and "and your program" in a row are no clauses. */
  return !((before === "as" || before === "or") && text !== "i" && text !== "it");
}

/** A stretch is no longer than this, so that reading stays linear. */
const STRETCH = 48;

const stretches = new WeakMap<Sentence, Clause[]>();

/** The words around `i` that make one statement: a clause with what stands between commas inside it. */
export function stretchOf(sentence: Sentence, i: number): Clause {
  let of = stretches.get(sentence);
  if (!of) {
    of = [];
    let open: Clause = { from: 0, to: 0 };
    for (let k = 0; k < sentence.words.length; k++) {
      if (k > 0 && (k - open.from >= STRETCH || parts(sentence, k))) open = { from: k, to: k };
      open.to = k + 1;
      of.push(open);
    }
    stretches.set(sentence, of);
  }
  return of[i] ?? { from: i, to: i + 1 };
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
    if (NOT_THIS.has(text) || (text === "home" && word(sentence, k - 1) === "my")) return "other";
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
    else if (text === "yourselves" || text === "yourself" || (text === "name" && word(sentence, i - 1) === "your"))
      said = "reader";
    else if (isName(sentence, i) && said === "unsaid") said = "reader";
    else if (text === "another" || text === "elsewhere") return "other";
  }
  return said;
}
