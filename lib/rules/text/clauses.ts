import type { Word } from "@/lib/rules/text/words";

/** A stretch of words with a subject of its own, more or less; indexes into the sentence's words, end exclusive. */
export type Clause = { from: number; to: number };

const BREAKS = new Set([",", ";", ":", "—", "(", ")", "…", ".", "!", "?", "|"]);
const TURNS = new Set(["but", "although", "though", "whereas", "while", "however", "yet"]);
const JOINS = new Set(["and", "so", "because", "since", "as", "or"]);
const SUBJECTS = new Set([
  "i",
  "we",
  "you",
  "your",
  "yours",
  "it",
  "my",
  "there",
  "this",
  "that",
  "they",
  "he",
  "she",
  "the",
]);
/** Words that say whose sentence it is; they and "and that" begin a clause. */
const STARTERS = new Set([...SUBJECTS].filter((word) => word !== "that" && word !== "the"));

/** Whether a clause begins at this word. */
function turnsHere(words: Word[], i: number): boolean {
  const word = words[i]?.text ?? "";
  if (TURNS.has(word)) return !(word === "yet" && ["not", "have", "has", "as"].includes(words[i - 1]?.text ?? ""));
  const next = words[i + 1]?.text ?? "";
  return JOINS.has(word) && STARTERS.has(next) && !(word === "as" && next === "my");
}

/** The clauses of a sentence's words, in order; marks of punctuation that part them are in none. */
export function clausesOf(words: Word[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to });
  };
  words.forEach((word, i) => {
    if (BREAKS.has(word.text)) {
      close(i);
      from = i + 1;
    } else if (i > from && turnsHere(words, i)) {
      close(i);
      from = i;
    }
  });
  close(words.length);
  return clauses;
}

/** For every one of so many words, its clause. */
export function clauseOfWords(clauses: Clause[], words: number): (Clause | undefined)[] {
  const of: (Clause | undefined)[] = new Array(words).fill(undefined);
  for (const clause of clauses) of.fill(clause, clause.from, clause.to);
  return of;
}
