import { normalise, type Plain } from "@/lib/rules/text/normalise";
import { ownWords } from "@/lib/rules/text/own-words";
import { type Word, wordsOf } from "@/lib/rules/text/words";

/** A sentence in the writer's own words. Offsets are UTF-16 units of the original text, end exclusive. */
export type Sentence = {
  start: number;
  end: number;
  words: Word[];
  clauses: Clause[];
  /** For every word, its clause; marks of punctuation that part clauses are in none. */
  clauseOf: (Clause | undefined)[];
  /** Asked, not said. */
  question: boolean;
};

/** A stretch of words with a subject of its own, more or less; indexes into the sentence's words, end exclusive. */
export type Clause = { from: number; to: number };

/** Full stops that end no sentence. */
export const ABBREVIATED =
  /(?:^|[\s("])(?:dr|drs|mr|mrs|ms|prof|st|vs|no|nos|e\.g|i\.e|jr|sr|univ|dept|ave|approx|etc|cf|al|mt|ft|[a-z])\.["')]?\s*$/i;
const NUMBERED = /(?:^|[\s("])(?:no|nos|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.\s*$/i;
const NAMED_BEFORE_CAPITAL = /(?:^|[\s("—-])(?:dr|drs|mr|mrs|ms|prof|st|mt|ft|vs|[b-hj-z])\.\s*$/i;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Whether the stop at the end of `before` belongs to an abbreviation, given what follows. */
function goesOn(before: string, after: string): boolean {
  const tail = before.slice(-16);
  if (/^\s*[#\d]/.test(after)) return NUMBERED.test(tail);
  if (/^\s*\p{Lu}/u.test(after)) return NAMED_BEFORE_CAPITAL.test(tail);
  return ABBREVIATED.test(tail);
}

/**
 * The segmenter's work for each sentence grows with the text it was given, so long blocks go to it in pieces; no sentence that
 * somebody wrote is longer than this.
 */
const PIECE = 1_000;

/** The segmenter's sentences of a block, as offsets into it. */
function* segments(block: string): Generator<{ start: number; end: number }> {
  let from = 0;
  while (from < block.length) {
    const last = block.length - from <= PIECE;
    const space = last ? -1 : block.lastIndexOf(" ", from + PIECE);
    const piece = block.slice(from, space > from + PIECE / 2 ? space + 1 : from + PIECE);
    const found = Array.from(segmenter.segment(piece), ({ index }) => from + index);
    /** The last sentence of a piece is read again with the next, unless it fills the piece. */
    const whole = last || found.length < 2 ? found.length : found.length - 1;
    for (let k = 0; k < whole; k++) yield { start: found[k] ?? from, end: found[k + 1] ?? from + piece.length };
    from = last || found.length < 2 ? from + piece.length : (found.at(-1) ?? from + piece.length);
  }
}

/** The sentences of a block as offsets into it: the segmenter's, with what an abbreviation parted put together again. */
function sentenceRanges(block: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of segments(block)) {
    const last = ranges.at(-1);
    if (last && goesOn(block.slice(Math.max(last.start, last.end - 16), last.end), block.slice(start, start + 16)))
      last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

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

function clausesOf(words: Word[]): Clause[] {
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

function clauseOfWords(clauses: Clause[], words: number): (Clause | undefined)[] {
  const of: (Clause | undefined)[] = new Array(words).fill(undefined);
  for (const clause of clauses) of.fill(clause, clause.from, clause.to);
  return of;
}

/** A stretch that may be a sentence, read when somebody asks for it. */
type Part = { plain: string; sentence: () => Sentence };

/** The blocks of a text, split into sentences only where a block is worth it, and then once for all who read it. */
function partedText(text: string, signature: "left out" | "kept"): { plain: string; parts: () => Part[] }[] {
  const plain = normalise(text);
  return ownWords(plain.text, signature).map((block) => {
    const body = plain.text.slice(block.start, block.end).replace(/\n/g, " ");
    return { plain: body.toLowerCase(), parts: once(() => partsOf(body, block.start, plain)) };
  });
}

function partsOf(body: string, offset: number, plain: Plain): Part[] {
  return sentenceRanges(body).flatMap(({ start, end }) => {
    const written = body.slice(start, end);
    const trimmed = written.trim();
    if (trimmed === "") return [];
    const first = offset + start + written.indexOf(trimmed);
    return [{ plain: trimmed.toLowerCase(), sentence: once(() => sentenceOf(trimmed, first, plain)) }];
  });
}

function sentenceOf(trimmed: string, first: number, plain: Plain): Sentence {
  const words = wordsOf(trimmed, first, plain);
  const clauses = clausesOf(words);
  return {
    start: plain.startOf(first),
    end: plain.endOf(first + trimmed.length - 1),
    words,
    clauses,
    clauseOf: clauseOfWords(clauses, words.length),
    question: /\?["')\s]*$/.test(trimmed.slice(-8)),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Texts kept parted: a draft's subject and body are read by one rule after another. */
const RECENT = 4;
const recent = new Map<string, ReturnType<typeof partedText>>();

function parted(text: string, signature: "left out" | "kept"): ReturnType<typeof partedText> {
  const key = `${signature}:${text}`;
  const known = recent.get(key);
  if (known) return known;
  const blocks = partedText(text, signature);
  recent.set(key, blocks);
  const [oldest] = recent.keys();
  if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest);
  return blocks;
}

/**
 * Reads a text once: its sentences in the writer's own words (earlier mail and signatures left out), their words with offsets,
 * their clauses. Every wording rule reads this; none splits text by itself. Linear in the text's length. A sentence that
 * `worth` turns down is not read further; it is given the sentence's plain text in lower case. A signature's lines are sentences
 * where it is kept. Rules that read the same text one after another share the work.
 */
export function analyse(
  text: string,
  worth: (sentence: string) => boolean = () => true,
  signature: "left out" | "kept" = "left out",
): Sentence[] {
  return parted(text, signature)
    .filter(({ plain }) => worth(plain))
    .flatMap(({ parts }) => parts().filter(({ plain }) => worth(plain)))
    .map(({ sentence }) => sentence());
}
