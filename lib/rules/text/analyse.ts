import { type Clause, clauseOfWords, clausesOf } from "@/lib/rules/text/clauses";
import { Glance } from "@/lib/rules/text/glance";
import type { Plain } from "@/lib/rules/text/normalise";
import { ownText, ownTextSigned } from "@/lib/rules/text/own-text";
import {
  byPiece,
  LONGEST_SHORTENED,
  NAMED_BEFORE_CAPITAL,
  ownPieces,
  ownPiecesSigned,
  type Piece,
} from "@/lib/rules/text/pieces";
import { KEPT_SENTENCES, recently, rememberingBy } from "@/lib/rules/text/remember";
import { sentenceStarts } from "@/lib/rules/text/sentence-ends";
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

/** Full stops that end no sentence. */
export const ABBREVIATED =
  /(?:^|[\s("])(?:dr|drs|mr|mrs|ms|prof|st|vs|no|nos|e\.g|i\.e|jr|sr|univ|dept|ave|approx|etc|cf|al|mt|ft|[a-z])\.["')]?\s*$/i;
const NUMBERED = /(?:^|[\s("])(?:no|nos|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.\s*$/i;

/** Whether the stop at the end of `before` belongs to an abbreviation, given what follows. */
function goesOn(before: string, after: string): boolean {
  if (/^\s*[#\d]/.test(after)) return NUMBERED.test(before);
  if (/^\s*\p{Lu}/u.test(after)) return NAMED_BEFORE_CAPITAL.test(before);
  return ABBREVIATED.test(before);
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
    const found = sentenceStarts(piece).map((start) => from + start);
    /** The last sentence of a piece is read again with the next, unless it fills the piece. */
    const whole = last || found.length < 2 ? found.length : found.length - 1;
    for (let k = 0; k < whole; k++) yield { start: found[k] ?? from, end: found[k + 1] ?? from + piece.length };
    from = last || found.length < 2 ? from + piece.length : (found.at(-1) ?? from + piece.length);
  }
}

/** A stop, or what only the segmenter knows. */
const MAY_END = /[^ "-\-/->@-~]/;

/** Whether these are plain letters without a stop but at their end: one sentence, which needs no segmenter. */
function isOneSentence(block: string): boolean {
  if (block.length > PIECE) return false;
  const end = block.search(MAY_END);
  return end === -1 || (end === block.trimEnd().length - 1 && ".!?".includes(block.charAt(end)));
}

/** The sentences of a stretch as offsets into it: the segmenter's, with what an abbreviation parted put together again. */
function sentenceRanges(block: string): { start: number; end: number }[] {
  if (isOneSentence(block)) return [{ start: 0, end: block.length }];
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of segments(block)) {
    const last = ranges.at(-1);
    if (
      last &&
      end - last.start <= PIECE &&
      goesOn(
        block.slice(Math.max(last.start, last.end - LONGEST_SHORTENED), last.end),
        block.slice(start, start + LONGEST_SHORTENED),
      )
    )
      last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/** A text by itself, in which every place is its own. */
const alone = (text: string): Plain => ({ text, startOf: (i) => i, endOf: (i) => i + 1 });

/**
 * A sentence by its words, wherever they stand: what is seen of it at a glance, the sentence itself once somebody reads it (offsets count
 * from its own beginning), and what each rule that remembers sentences made of it, in a place of the rule's own.
 */
export class Wording extends Glance {
  readonly made: unknown[] = [];
  private own: Sentence | undefined;

  constructor(
    written: string,
    /** Tells it apart from all others, without keeping it. */
    readonly id: number,
  ) {
    super(written);
  }

  get sentence(): Sentence {
    this.own ??= sentenceOf(this.written, 0, alone(this.written));
    return this.own;
  }
}

let wordings = 0;
/** One for the same words wherever they stand: most of a letter stays as it is while somebody writes on. */
const wordingOf = rememberingBy(
  (written: string) => written,
  (written) => new Wording(written, wordings++),
  KEPT_SENTENCES,
);

/** What may be a sentence where it stands in a text, read when somebody asks for it, and then once for all who do. */
export class Part {
  private own: Sentence | undefined;

  constructor(
    readonly wording: Wording,
    private readonly first: number,
    private readonly whole: Plain,
  ) {}

  get written(): string {
    return this.wording.written;
  }

  /** UTF-16 offset into the original text. */
  get start(): number {
    return this.whole.startOf(this.first);
  }

  /** Exclusive. */
  get end(): number {
    return this.whole.endOf(this.first + this.written.length - 1);
  }

  get sentence(): Sentence {
    this.own ??= sentenceOf(this.written, this.first, this.whole);
    return this.own;
  }
}

/** What a piece of text looks like in one line, and where in it its sentences are. */
type Line = { glance: Glance; sentences: readonly { wording: Wording; at: number }[] | undefined };
const lineOf = byPiece((piece): Line => ({ glance: new Glance(piece.replaceAll("\n", " ")), sentences: undefined }));

const sentencesIn = (line: string) =>
  sentenceRanges(line).flatMap(({ start, end }) => {
    const written = line.slice(start, end);
    const trimmed = written.trim();
    return trimmed === "" ? [] : [{ wording: wordingOf(trimmed), at: start + written.indexOf(trimmed) }];
  });

/** One sentence or more between two places where one certainly ends, split when somebody finds it worth it. */
class Stretch {
  private split: Part[] | undefined;
  private readonly line: Line;
  private readonly first: number;

  constructor(
    piece: Piece,
    private readonly whole: Plain,
  ) {
    this.line = lineOf(piece);
    this.first = piece.start;
  }

  get glance(): Glance {
    return this.line.glance;
  }

  get parts(): readonly Part[] {
    this.line.sentences ??= sentencesIn(this.glance.written);
    this.split ??= this.line.sentences.map(({ wording, at }) => new Part(wording, this.first + at, this.whole));
    return this.split;
  }
}

const stretchesOf = (plain: Plain, pieces: readonly Piece[]): Stretch[] =>
  pieces.map((piece) => new Stretch(piece, plain));

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

const stretches = recently((text) => stretchesOf(ownText(text).plain, ownPieces(text)));
const stretchesSigned = recently((text) => stretchesOf(ownTextSigned(text).plain, ownPiecesSigned(text)));

/** The sentences of a text in the writer's own words, none of them read yet: for a rule that remembers what it made of each. */
export const unreadSentences = recently((text): readonly Part[] => stretches(text).flatMap(({ parts }) => parts));

/** Rules that remember what they make of sentences. */
let places = 0;

/**
 * What a rule makes of a sentence, remembered with its words, since most of a letter stays as it is while somebody writes on. It must
 * never be undefined.
 */
export function bySentence<T>(read: (wording: Wording) => T): (wording: Wording) => T {
  const place = places++;
  return (wording) => {
    const { made } = wording;
    // Nothing but this rule writes to its place.
    const before = made[place] as T | undefined;
    if (before !== undefined) return before;
    const now = read(wording);
    made[place] = now;
    return now;
  };
}

/** Sentences before one whose reading together with it is remembered: a stock phrase stands after hundreds. */
const MOST_NEIGHBORS = 32;

/** The same of two neighbors, remembered with the words of the later by the number of the one before, which is not kept for it. */
export function byNeighbors<T>(
  read: (before: Wording, wording: Wording) => T,
): (before: Wording, wording: Wording) => T {
  const neighborsOf = bySentence((): Map<number, { made: T }> => new Map());
  return (before, wording) => {
    const neighbors = neighborsOf(wording);
    const known = neighbors.get(before.id);
    if (known) return known.made;
    const made = read(before, wording);
    if (neighbors.size >= MOST_NEIGHBORS) neighbors.clear();
    neighbors.set(before.id, { made });
    return made;
  };
}

/**
 * Reads a text once: its sentences in the writer's own words (earlier mail and signatures left out), their words with offsets,
 * their clauses. Every wording rule reads this; none splits text by itself. Linear in the text's length. A sentence that
 * `worth` turns down at a glance is not read further. A signature's lines are sentences where it is kept. Rules that read the
 * same text one after another share the work.
 */
export function analyse(
  text: string,
  worth: (glance: Glance) => boolean = () => true,
  signature: "left out" | "kept" = "left out",
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const stretch of signature === "kept" ? stretchesSigned(text) : stretches(text)) {
    if (!worth(stretch.glance)) continue;
    const { parts } = stretch;
    for (const part of parts) if (parts.length === 1 || worth(part.wording)) sentences.push(part.sentence);
  }
  return sentences;
}
