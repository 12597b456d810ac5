import { ownText } from "@/lib/rules/text/own-text";
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
const MASK = "\0";

const wordsIn = (text: string) => text.normalize("NFKC").match(WORD) ?? [];

/** The words that names of people and places in a season are made of, but for those common to many. */
function nameWords(names: string): Set<string> {
  return new Set(
    wordsIn(names.toLowerCase()).filter((word) => word.length > 1 && !COMMON_IN_NAMES.has(word) && !TIES.has(word)),
  );
}

/** The writer's own words in lower case, each name one mask whatever its length: "at Lakeshore University" is "at" and a mask. */
function maskedWords(body: string, names: Set<string>): string[] {
  const { plain, blocks } = ownText(body);
  const written = blocks.flatMap(({ start, end }) => wordsIn(plain.text.slice(start, end)));
  const words: string[] = [];
  /** Whether the last word put down is a mask; common words and ties wait until it is known whether a name follows. */
  let named = false;
  let waiting: string[] = [];
  const settle = () => {
    words.push(...waiting);
    waiting = [];
  };
  written.forEach((word, i) => {
    const lower = word.toLowerCase();
    const titled = TITLES.has(written[i - 1]?.toLowerCase() ?? "") && lower !== word;
    if (titled || names.has(lower)) {
      /** Common words just before ("the Hospital of Saint Orla") and ties within a name belong to it. */
      if (!named) {
        const loose = waiting.findIndex((before) => COMMON_IN_NAMES.has(before));
        words.push(...waiting.slice(0, loose === -1 ? waiting.length : loose), MASK);
      }
      waiting = [];
      named = true;
    } else if (COMMON_IN_NAMES.has(lower) || (named && STATE.test(word))) {
      if (named) waiting = [];
      else waiting.push(lower);
    } else if (TIES.has(lower)) {
      waiting.push(lower);
    } else {
      settle();
      named = false;
      words.push(lower);
    }
  });
  settle();
  return words;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function shinglesOf(words: string[]): Shingles {
  const hashes = words.map(hashOf);
  const runs = new Uint32Array(Math.max(0, hashes.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < runs.length; i++) {
    let run = 0;
    for (let k = 0; k < SHINGLE_WORDS; k++) run = Math.imul(run ^ (hashes[i + k] ?? 0), 0x9e3779b1) ^ (run >>> 15);
    runs[i] = run;
  }
  runs.sort();
  return runs.filter((run, i) => i === 0 || run !== runs[i - 1]);
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
  const masked = nameWords(namesOf(season));
  return remembering((body) => shinglesOf(maskedWords(body, masked)));
});

/** Whether two texts are near-copies; stops at the first shingle past what they may differ in, so unlike texts cost little. */
export function areNearCopies(a: Shingles, b: Shingles): boolean {
  if (a.length === 0 || b.length === 0) return false;
  /** With so many in common the measure reaches NEAR_COPY: shared / (|a| + |b| - shared). */
  const needed = (NEAR_COPY * (a.length + b.length)) / (1 + NEAR_COPY);
  let shared = 0;
  let i = 0;
  let j = 0;
  while (shared < needed - 1e-9) {
    if (shared + Math.min(a.length - i, b.length - j) < needed - 1e-9) return false;
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
