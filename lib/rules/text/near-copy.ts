import { byPiece, ownPieces, type Piece } from "@/lib/rules/text/pieces";
import { remembering, rememberingNames } from "@/lib/rules/text/remember";
import { calledNames } from "@/lib/season/program-names";
import type { Season } from "@/lib/season/schema";

/** How alike two letters are once the names in them are masked: runs of five words, Jaccard (docs/rules.md, generic-copy). */
const SHINGLE_WORDS = 5;
export const NEAR_COPY = 0.8;

/** Different hashes of a text's five-word runs, ascending; empty for a text of fewer words. */
export type Shingles = Uint32Array;

/** Words that many places have in their names; they say nothing by themselves, but belong to a name that they stand in. */
const COMMON_IN_NAMES = new Set(
  "academic center centre clinic clinical college department diagnostic fellowship general health healthcare hospital imaging independent institute integrated international interventional ir medical medicine memorial national program radiology regional residency school state system training university vascular".split(
    " ",
  ),
);
/** Words that tie the parts of a name together. */
const TIES = new Set(["of", "the", "at", "and", "for", "in", "s"]);
const TITLES = new Set(["dr", "drs", "mr", "mrs", "ms", "prof", "professor", "doctor"]);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** "IL" after a city belongs to it. */
const STATE = /^[A-Z]{2}$/;
/** The hash that stands for a name. */
const MASK = 0;

/** The same words of a text in plain letters, which most are: found several times as fast. */
const PLAIN_TEXT = /^[\n\r\t -~\u2014]*$/;
const PLAIN_WORD = /[A-Za-z0-9]+/g;

const wordsIn = (text: string): string[] =>
  PLAIN_TEXT.test(text) ? (text.match(PLAIN_WORD) ?? []) : (text.normalize("NFKC").match(WORD) ?? []);

/** The words that names of people and places in a season are made of, but for those common to many. */
function nameWords(names: string): Set<string> {
  return new Set(
    wordsIn(names.toLowerCase()).filter((word) => word.length > 1 && !COMMON_IN_NAMES.has(word) && !TIES.has(word)),
  );
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** A written word under a season's names: the hash of what it says, and what it is to a name. */
type Seen = {
  hash: number;
  lower: string;
  capital: boolean;
  part: "name" | "common" | "tie" | "none";
  state: boolean;
};

/** Written words of which it is known what they are under a season's names. */
const SEEN_WORDS = 20_000;
/** A longer one may keep all of the text it was cut out of. */
const LONGEST_SEEN = 12;

function seeing(names: ReadonlySet<string>): (word: string) => Seen {
  const seen = new Map<string, Seen>();
  return (word) => {
    const known = seen.get(word);
    if (known) return known;
    const lower = word.toLowerCase();
    const part = names.has(lower) ? "name" : COMMON_IN_NAMES.has(lower) ? "common" : TIES.has(lower) ? "tie" : "none";
    const made: Seen = { hash: hashOf(lower), lower, capital: lower !== word, part, state: STATE.test(word) };
    if (seen.size >= SEEN_WORDS) seen.clear();
    if (word.length <= LONGEST_SEEN) seen.set(word, made);
    return made;
  };
}

/** The writer's own words as hashes, each name one mask whatever its length: "at Lakeshore University" is "at" and a mask. */
function maskedWords(body: string, see: (piece: Piece) => readonly Seen[]): number[] {
  const words: number[] = [];
  /** Whether the last word put down is a mask; common words and ties wait until it is known whether a name follows. */
  let named = false;
  const waiting: Seen[] = [];
  let before = "";
  for (const piece of ownPieces(body))
    for (const seen of see(piece)) {
      const titled = seen.capital && TITLES.has(before);
      before = seen.lower;
      if (titled || seen.part === "name") {
        /** Common words just before ("the Hospital of Saint Orla") and ties within a name belong to it. */
        if (!named) {
          for (const { part, hash } of waiting) {
            if (part === "common") break;
            words.push(hash);
          }
          words.push(MASK);
        }
        waiting.length = 0;
        named = true;
      } else if (seen.part === "common" || (named && seen.state)) {
        if (named) waiting.length = 0;
        else waiting.push(seen);
      } else if (seen.part === "tie") {
        waiting.push(seen);
      } else {
        for (const { hash } of waiting) words.push(hash);
        waiting.length = 0;
        named = false;
        words.push(seen.hash);
      }
    }
  for (const { hash } of waiting) words.push(hash);
  return words;
}

function shinglesOf(hashes: readonly number[]): Shingles {
  const runs = new Uint32Array(Math.max(0, hashes.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < runs.length; i++) {
    let run = 0;
    for (let k = 0; k < SHINGLE_WORDS; k++) run = Math.imul(run ^ (hashes[i + k] ?? 0), 0x9e3779b1) ^ (run >>> 15);
    runs[i] = run;
  }
  runs.sort();
  let different = 0;
  for (let i = 0; i < runs.length; i++)
    if (i === 0 || runs[i] !== runs[different - 1]) runs[different++] = runs[i] ?? 0;
  return runs.slice(0, different);
}

/** Every name of people and places in a season. */
const namesOf = ({ programs, contacts, applicant }: Season): string =>
  [
    applicant.name,
    ...contacts.map(({ name }) => name),
    ...programs.map((program) => [...calledNames(program), program.city].join(" ")),
  ].join("\n");

/**
 * A reader of bodies as shingles with this season's names masked (people, programs, institutions, aliases, cities).
 * Remembered by those names and by the text. Linear in the text.
 */
export const shingleReader = rememberingNames(namesOf, (season): ((body: string) => Shingles) => {
  const seeWord = seeing(nameWords(namesOf(season)));
  const see = byPiece((written): readonly Seen[] => wordsIn(written).map(seeWord));
  return remembering((body) => shinglesOf(maskedWords(body, see)));
});

/** How many shingles two texts have in common at least where they are near-copies: shared / (|a| + |b| - shared). */
const neededBy = (a: Shingles, b: Shingles) => (NEAR_COPY * (a.length + b.length)) / (1 + NEAR_COPY) - 1e-9;

/** Whether texts of so many shingles can be near-copies at all: the shorter has most of what the longer has. */
export const mayBeNearCopies = (a: number, b: number): boolean => Math.min(a, b) >= NEAR_COPY * Math.max(a, b) - 1e-6;

/** A mark for every shingle of the text that others are compared with, by its low bits, and the text that set it last. */
const MARKED_BITS = 16;
const markedBy = new Uint8Array(2 ** MARKED_BITS);
const MOST_MARKS = 255;
let marking = 0;

/**
 * Tells of one text after another whether it is a near-copy of `own`. Of a near-copy's shingles so few are its own that among the
 * first few one is shared: most letters are told apart by these.
 */
export function nearCopiesOf(own: Shingles): (other: Shingles) => boolean {
  if (marking === MOST_MARKS) {
    markedBy.fill(0);
    marking = 0;
  }
  marking += 1;
  const mark = marking;
  for (let i = 0; i < own.length; i++) markedBy[(own[i] ?? 0) & (2 ** MARKED_BITS - 1)] = mark;
  return (other) => {
    // Another text has been marked meanwhile.
    if (mark !== marking) return areNearCopies(own, other);
    const mayDiffer = Math.floor(other.length - neededBy(own, other));
    for (let i = 0; i <= mayDiffer; i++)
      if (markedBy[(other[i] ?? 0) & (2 ** MARKED_BITS - 1)] === mark) return areNearCopies(own, other);
    return false;
  };
}

/** Whether two texts are near-copies; stops at the first shingle past what they may differ in, so unlike texts cost little. */
export function areNearCopies(a: Shingles, b: Shingles): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const needed = neededBy(a, b);
  let shared = 0;
  let i = 0;
  let j = 0;
  while (shared < needed) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return false;
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      shared++;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return true;
}
