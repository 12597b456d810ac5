import type { Phrase } from "@/lib/rules/text/phrase";
import { opened, TOKEN } from "@/lib/rules/text/words";

/** Words that stand in most sentences; a pattern is looked for because of its rarer ones. */
const COMMON = new Set(
  `i you your my me the a an to of in for and or is be am are it will would have that this with . , ? not no do so as on if all
   at from by was has had what how one more when been but we can could any please only our its there they about first program`.split(
    /\s+/,
  ),
);
const COMMON_WEIGHT = 100;

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
 * For every word, the phrases whose rarest or next rarest it may be. `given` is what every phrase has from the start, `marked`
 * where a look at one sentence notes what it has found.
 */
type Index = {
  rarest: Map<string, number[]>;
  next: Map<string, number[]>;
  given: Uint8Array;
  marked: Uint8Array;
};
const NONE: readonly number[] = [];
const indexes = new WeakMap<readonly Phrase[], Index>();

function enter(phrase: number, signal: ReadonlySet<string>, into: Map<string, number[]>): void {
  for (const word of signal) {
    const known = into.get(word);
    if (known) known.push(phrase);
    else into.set(word, [phrase]);
  }
}

function indexOf(ways: readonly Phrase[]): Index {
  const known = indexes.get(ways);
  if (known) return known;
  const index: Index = {
    rarest: new Map(),
    next: new Map(),
    given: new Uint8Array(ways.length),
    marked: new Uint8Array(ways.length),
  };
  for (const [i, way] of ways.entries()) {
    const [rarest, next] = signalsOf(way);
    if (rarest) enter(i, rarest, index.rarest);
    if (next) enter(i, next, index.next);
    index.given[i] = (rarest ? 0 : RAREST) | (next ? 0 : NEXT);
  }
  indexes.set(ways, index);
  return index;
}

function mark({ rarest, next, marked }: Index, text: string): void {
  for (const i of rarest.get(text) ?? NONE) marked[i] = (marked[i] ?? 0) | RAREST;
  for (const i of next.get(text) ?? NONE) marked[i] = (marked[i] ?? 0) | NEXT;
}

/** The phrases that may be in a sentence of these words, in their order, so that a list of hundreds costs only those. */
export function worthTrying(ways: readonly Phrase[], texts: readonly string[]): Phrase[] {
  const index = indexOf(ways);
  const { given, marked } = index;
  marked.set(given);
  for (const text of texts) mark(index, text);
  const worth: Phrase[] = [];
  for (let i = marked.indexOf(BOTH); i !== -1; i = marked.indexOf(BOTH, i + 1)) {
    const way = ways[i];
    if (way) worth.push(way);
  }
  return worth;
}

/** What a written word may become beside its neighbours. */
const BESIDE: Record<string, string[]> = {
  "1st": ["first"],
  ur: ["your", "you", "are"],
  ill: ["i", "will"],
  ...Object.fromEntries(["#", "number", "numero", "num", "no", "nr"].map((written) => [written, ["#1"]])),
};
/** Written words whose readings are remembered; far more than a season's letters use. */
const KNOWN_WORDS = 20_000;
const readings = new Map<string, readonly string[]>();

/** Every word that a written word in lower case may be read as. */
function readingsOf(written: string): readonly string[] {
  const known = readings.get(written);
  if (known) return known;
  if (readings.size >= KNOWN_WORDS) readings.clear();
  const found = [...opened(written), ...(BESIDE[written] ?? [])];
  if (/^#\s?1$/.test(written)) found.push("#1");
  readings.set(written, found);
  return found;
}

/**
 * Tells of a plain text in lower case whether any of these phrases may be in it, by its words alone; a gate before a text is
 * read closely, which skips nothing that the phrases would find.
 */
export function mayHold(ways: readonly Phrase[]): (plain: string) => boolean {
  const index = indexOf(ways);
  return (plain) => {
    index.marked.set(index.given);
    for (const written of plain.match(TOKEN) ?? []) for (const text of readingsOf(written)) mark(index, text);
    return index.marked.includes(BOTH);
  };
}
