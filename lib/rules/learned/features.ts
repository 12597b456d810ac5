import { NAME, PERSON } from "@/lib/rules/text/masked";

/**
 * What a learned reader sees of a sentence: its words, then the same words as classes of meaning, each alone, in pairs with up to
 * two words between, and in threes, then which classes stand before which. Every one is a place in a table of weights.
 */

/** The class of each word that has one; what people or programs are called is masked before words are looked up. */
export type Classes = ReadonlyMap<string, string>;

const SEED = 0x811c9dc5;

/** A whole number for a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixed so that its low bits depend on all of both. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const KINDS = [
  "1",
  "2",
  "2_",
  "2__",
  "3",
  "class 1",
  "class 2",
  "class 2_",
  "class 2__",
  "class 3",
  "before",
  "part",
].map(hashOf);
const kind = (at: number) => KINDS[at] ?? SEED;

/** Features of sentences longer than this are those of their beginning, so that reading stays linear. */
const LONGEST = 80;
/** Letters of a written part of a word. */
const PART = 4;

const EDGE = hashOf("<edge>");
/** Words whose hashes are remembered. */
const KNOWN_WORDS = 20_000;
/** The hash of a word, and of each of its parts of four letters where it has several. */
type Hashed = { word: number; parts: readonly number[] };
const NO_PARTS: readonly number[] = [];
const hashes = new Map<string, Hashed>();

function hashedWord(text: string): Hashed {
  let hashed = hashes.get(text);
  if (hashed === undefined) {
    hashed = { word: hashOf(text), parts: partsOf(text) };
    if (hashes.size >= KNOWN_WORDS) hashes.clear();
    hashes.set(text, hashed);
  }
  return hashed;
}

function partsOf(word: string): readonly number[] {
  if (word.length <= PART || word === NAME || word === PERSON) return NO_PARTS;
  const parts: number[] = [];
  for (let i = 0; i + PART <= word.length; i++) parts.push(mix(kind(11), hashOf(word.slice(i, i + PART))));
  return parts;
}

const wordHash = (text: string): number => hashedWord(text).word;

/** Alone, in pairs with up to two between, in threes; the sentence's edges count as words. */
function runs(hashed: readonly number[], from: number, add: (hash: number) => void): void {
  const at = (i: number) => hashed[i] ?? EDGE;
  for (let i = -1; i < hashed.length; i++) {
    if (i >= 0) add(mix(kind(from), at(i)));
    const pair = mix(kind(from + 1), at(i));
    add(mix(pair, at(i + 1)));
    if (i < 0) continue;
    add(mix(mix(kind(from + 2), at(i)), at(i + 2)));
    add(mix(mix(kind(from + 3), at(i)), at(i + 3)));
    add(mix(mix(mix(kind(from + 4), at(i)), at(i + 1)), at(i + 2)));
  }
}

/** A word that no class holds says only that something stands there. */
const PLAIN = "·";

/** Words as classes; those without one in a row are one. */
function classed(words: readonly string[], classes: Classes): string[] {
  const out: string[] = [];
  for (const word of words) {
    const name = word === NAME || word === PERSON ? word : (classes.get(word) ?? PLAIN);
    if (out.at(-1) !== name) out.push(name);
  }
  return out;
}

/**
 * Tables of a size: which text last filled each place. Texts are counted, and a count that comes around again starts anew.
 */
type Filled = { by: Uint32Array; text: number };
const tables = new Map<number, Filled>();

/** The table of a size, ready for another text. */
function tableFor(bits: number): Filled {
  const known = tables.get(bits) ?? { by: new Uint32Array(2 ** bits), text: 0 };
  tables.set(bits, known);
  if (known.text === 0xffffffff) known.by.fill(0);
  known.text = known.text === 0xffffffff ? 1 : known.text + 1;
  return known;
}

/** The places in a table of `2 ** bits` weights that the masked words of a sentence fill, each once. */
export function featuresOf(words: readonly string[], classes: Classes, bits: number): number[] {
  const places: number[] = [];
  const shift = 32 - bits;
  const { by, text } = tableFor(bits);
  const add = (hash: number) => {
    const place = hash >>> shift;
    if (by[place] === text) return;
    by[place] = text;
    places.push(place);
  };
  const some = (words.length > LONGEST ? words.slice(0, LONGEST) : words).map(hashedWord);
  runs(
    some.map(({ word }) => word),
    0,
    add,
  );
  const named = classed(words.length > LONGEST ? words.slice(0, LONGEST) : words, classes);
  const namedHashes = named.map(wordHash);
  runs(namedHashes, 5, add);
  /** For each class so far, in the order in which they came. */
  const seen: string[] = [];
  const seenHashes: number[] = [];
  for (const [i, name] of named.entries()) {
    if (name === PLAIN) continue;
    const hash = namedHashes[i] ?? SEED;
    for (const earlier of seenHashes) add(mix(mix(kind(10), earlier), hash));
    if (seen.includes(name)) continue;
    seen.push(name);
    seenHashes.push(hash);
  }
  for (const { parts } of some) for (const part of parts) add(part);
  return places;
}
