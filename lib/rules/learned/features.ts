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
  "role 2",
  "role 3",
  "role 4",
].map(hashOf);
const kind = (at: number) => KINDS[at] ?? SEED;

/** Features of sentences longer than this are those of their beginning, so that reading stays linear. */
const LONGEST = 80;
/** Letters of a written part of a word. */
const PART = 4;
/** Roles in a row that count as one. */
const MOST_ROLES = 4;

const EDGE = hashOf("<edge>");
/** Words whose hashes are remembered. */
const KNOWN_WORDS = 20_000;
/** The hash of a word, and of each of its parts of four letters where it has several. */
type Hashed = { word: number; parts: readonly number[] };
const NO_PARTS: readonly number[] = [];
const hashes = new Map<string, Hashed>();

function hashedWord(text: string): Hashed {
  // There is no end to numbers.
  if (text.charCodeAt(0) < 0x3a && text.length > 1) return { word: hashOf(text), parts: partsOf(text) };
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

/** The places in a table that a text fills, each once, in the order in which it comes to them. */
class Filling {
  readonly places: number[] = [];
  private readonly shift: number;
  private readonly by: Uint32Array;
  private readonly text: number;

  constructor(bits: number) {
    this.shift = 32 - bits;
    ({ by: this.by, text: this.text } = tableFor(bits));
  }

  add(hash: number): void {
    const place = hash >>> this.shift;
    if (this.by[place] === this.text) return;
    this.by[place] = this.text;
    this.places.push(place);
  }
}

/** Alone, in pairs with up to two between, in threes; the sentence's edges count as words. */
function runs(hashed: readonly number[], from: number, filling: Filling): void {
  const single = kind(from);
  const pair = kind(from + 1);
  const overOne = kind(from + 2);
  const overTwo = kind(from + 3);
  const three = kind(from + 4);
  const { length } = hashed;
  filling.add(mix(mix(pair, EDGE), length > 0 ? (hashed[0] ?? EDGE) : EDGE));
  for (let i = 0; i < length; i++) {
    const here = hashed[i] ?? EDGE;
    const next = i + 1 < length ? (hashed[i + 1] ?? EDGE) : EDGE;
    const second = i + 2 < length ? (hashed[i + 2] ?? EDGE) : EDGE;
    const third = i + 3 < length ? (hashed[i + 3] ?? EDGE) : EDGE;
    filling.add(mix(single, here));
    filling.add(mix(mix(pair, here), next));
    filling.add(mix(mix(overOne, here), second));
    filling.add(mix(mix(overTwo, here), third));
    filling.add(mix(mix(mix(three, here), next), second));
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

/** The parts that classes play in a sentence, those that play none left out, in twos, threes, and fours: who does what to which place. */
function acted(named: readonly string[], roles: Classes, filling: Filling): void {
  const played: number[] = [EDGE];
  for (const name of named) {
    const role = roles.get(name);
    if (role === undefined) continue;
    const hash = wordHash(role);
    if (hash !== played.at(-1)) played.push(hash);
  }
  played.push(EDGE);
  for (let i = 0; i + 1 < played.length; i++) {
    let run = played[i] ?? EDGE;
    for (let more = 1; more <= MOST_ROLES - 1 && i + more < played.length; more++) {
      run = mix(run, played[i + more] ?? EDGE);
      filling.add(mix(kind(11 + more), run));
    }
  }
}

/**
 * The places in a table of `2 ** bits` weights that the masked words of a sentence fill, each once. Of classes that have roles, what
 * the roles make in a row counts as well.
 */
export function featuresOf(words: readonly string[], classes: Classes, bits: number, roles?: Classes): number[] {
  const filling = new Filling(bits);
  const beginning = words.length > LONGEST ? words.slice(0, LONGEST) : words;
  const some = beginning.map(hashedWord);
  runs(
    some.map(({ word }) => word),
    0,
    filling,
  );
  const named = classed(beginning, classes);
  const namedHashes = named.map(wordHash);
  runs(namedHashes, 5, filling);
  /** The classes so far, in the order in which they came, and what each makes of one that follows. */
  const seen: string[] = [];
  const before: number[] = [];
  for (let i = 0; i < named.length; i++) {
    const name = named[i] ?? PLAIN;
    if (name === PLAIN) continue;
    const hash = namedHashes[i] ?? SEED;
    for (let k = 0; k < before.length; k++) filling.add(mix(before[k] ?? SEED, hash));
    if (seen.includes(name)) continue;
    seen.push(name);
    before.push(mix(kind(10), hash));
  }
  for (const { parts } of some) for (let i = 0; i < parts.length; i++) filling.add(parts[i] ?? SEED);
  if (roles) acted(named, roles, filling);
  return filling.places;
}
