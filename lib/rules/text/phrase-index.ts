import { type Glance, markedBy } from "@/lib/rules/text/glance";
import type { Phrase } from "@/lib/rules/text/pattern";

/** Words that stand in most sentences; a pattern is looked for because of its rarer ones. */
const COMMON = new Set(
  `i you your my me the a an to of in for and or is be am are it will would have that this with . , ? not no do so as on if all
   at from by was has had what how one more when been but we can could any please only our its there they about first program`.split(
    /\s+/,
  ),
);
const COMMON_WEIGHT = 1000;

const weight = (words: ReadonlySet<string>) =>
  [...words].reduce((sum, word) => sum + (COMMON.has(word) ? COMMON_WEIGHT : 1), 0);

/** Sets of words of each of which one must occur for a phrase to be there, the rarest first. */
function signalsOf({ atoms }: Phrase): ReadonlySet<string>[] {
  const signals = atoms.flatMap(({ words, inner, names, opens, refuses }) => {
    if (names || opens || refuses) return [];
    const inside = inner.map((phrase) => signalsOf(phrase)[0]);
    return inside.includes(undefined) ? [] : [new Set([...words, ...inside.flatMap((signal) => [...(signal ?? [])])])];
  });
  return signals.sort((a, b) => weight(a) - weight(b));
}

/** A phrase is tried where its two rarest words occur; one that has fewer sets of words has what is wanting from the start. */
const RAREST = 1;
const NEXT = 2;
const BOTH = RAREST | NEXT;

/**
 * For every word, the phrases whose rarest or next rarest it may be: their places shifted by two bits, with which of the two it
 * is. `given` is what every phrase has from the start, `marked` where a look at one sentence notes what it has found.
 */
type Index = { byWord: Map<string, number[]>; rarest: Set<string>; given: Uint8Array; marked: Uint8Array };
const NONE: readonly number[] = [];
const indexes = new WeakMap<readonly Phrase[], Index>();

function indexOf(ways: readonly Phrase[]): Index {
  const known = indexes.get(ways);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  const rarestWords = new Set<string>();
  const given = new Uint8Array(ways.length);
  const enter = (phrase: number, signal: ReadonlySet<string>, part: number) => {
    for (const word of signal) {
      const entries = byWord.get(word);
      if (entries) entries.push((phrase << 2) | part);
      else byWord.set(word, [(phrase << 2) | part]);
    }
  };
  for (const [i, way] of ways.entries()) {
    const [rarest, next] = signalsOf(way);
    if (rarest) enter(i, rarest, RAREST);
    if (next) enter(i, next, NEXT);
    for (const word of rarest ?? []) rarestWords.add(word);
    given[i] = (rarest ? 0 : RAREST) | (next ? 0 : NEXT);
  }
  const index: Index = { byWord, rarest: rarestWords, given, marked: new Uint8Array(ways.length) };
  indexes.set(ways, index);
  return index;
}

function markAll({ byWord, given, marked }: Index, texts: readonly string[]): void {
  marked.set(given);
  for (const text of texts)
    for (const entry of byWord.get(text) ?? NONE) marked[entry >> 2] = (marked[entry >> 2] ?? 0) | (entry & BOTH);
}

/** The phrases that may be in a sentence of these words, in their order, so that a list of hundreds costs only those. */
export function worthTrying(ways: readonly Phrase[], texts: readonly string[]): Phrase[] {
  const index = indexOf(ways);
  const { marked } = index;
  markAll(index, texts);
  const worth: Phrase[] = [];
  for (let i = marked.indexOf(BOTH); i !== -1; i = marked.indexOf(BOTH, i + 1)) {
    const way = ways[i];
    if (way) worth.push(way);
  }
  return worth;
}

/**
 * Tells of a stretch of text whether any of these phrases may be in it, by its words alone; a gate before it is read closely,
 * which skips nothing that the phrases would find. Most stretches are passed over by one look that all gates share.
 */
export function mayHold(ways: readonly Phrase[]): (glance: Glance) => boolean {
  const index = indexOf(ways);
  const mark = markedBy(index.rarest);
  const waits = !index.given.some((given) => (given & RAREST) !== 0);
  return (glance) => {
    if (waits && (glance.marks & mark) === 0) return false;
    markAll(index, glance.readings);
    return index.marked.includes(BOTH);
  };
}
