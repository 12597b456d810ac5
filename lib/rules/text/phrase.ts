import type { Sentence } from "@/lib/rules/text/analyse";
import { opened } from "@/lib/rules/text/words";
import { isName } from "@/lib/rules/wording/number-one/reading";

/**
 * Words that stand in order with room between them, for rules that look for a way of saying something. A pattern is words parted
 * by spaces: `rank|ranking` is either, `WE` an entry of the vocabulary (a set of words, or phrases of its own), `~3` up to three
 * words in between, `^` the sentence's first word, `NAME` a capitalised name, `!list|order` that neither comes next. Matching
 * costs the words that occur, whatever the text: nothing is tried twice.
 */
export type Phrase = { atoms: Atom[] };
/** Indexes into a sentence's words, end exclusive. */
export type Match = { from: number; to: number };

type Atom = {
  key: string;
  words: ReadonlySet<string>;
  /** Ways of saying that stand for one word here. */
  inner: Phrase[];
  names: boolean;
  opens: boolean;
  /** Looks at the next word without taking it, which must be none of `words`. */
  refuses: boolean;
  room: number;
};

export type Vocabulary = Record<string, ReadonlySet<string> | Phrase[]>;

const isSet = (entry: ReadonlySet<string> | Phrase[]): entry is ReadonlySet<string> => "has" in entry;

function atomOf(written: string, room: number, vocabulary: Vocabulary): Atom {
  const refuses = written.startsWith("!") && written.length > 1;
  const choices = (refuses ? written.slice(1) : written).split("|");
  const words = new Set<string>();
  const inner: Phrase[] = [];
  for (const choice of choices) {
    const entry = /^[A-Z]+$/.test(choice) ? (vocabulary[choice] ?? new Set<string>()) : new Set([choice]);
    if (isSet(entry)) for (const word of entry) words.add(word);
    else inner.push(...entry);
  }
  return { key: written, words, inner, names: choices.includes("NAME"), opens: written === "^", refuses, room };
}

/** Reads patterns against a vocabulary, once, when a rule is loaded. */
export function phrases(vocabulary: Vocabulary, patterns: string[]): Phrase[] {
  return patterns.map((pattern) => {
    const atoms: Atom[] = [];
    let room = 0;
    for (const part of pattern.trim().split(/\s+/)) {
      if (part.startsWith("~")) room = Number(part.slice(1));
      else {
        atoms.push(atomOf(part, room, vocabulary));
        room = 0;
      }
    }
    return { atoms };
  });
}

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

/** The words of which one must occur for a phrase to be there, chosen so that it seldom does; null where a name may do. */
function signalOf({ atoms }: Phrase): ReadonlySet<string> | null {
  const signals = atoms.flatMap(({ words, inner, names, opens, refuses }) => {
    if (names || opens || refuses) return [];
    const inside = inner.map(signalOf);
    return inside.includes(null) ? [] : [new Set([...words, ...inside.flatMap((signal) => [...(signal ?? [])])])];
  });
  return signals.sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

/**
 * For every word, the phrases that may be there because of it; `always` holds those that may be there whatever the words. `marked`
 * is where a look at one sentence notes them, all zero between looks.
 */
type Index = { byWord: Map<string, number[]>; always: number[]; marked: Uint8Array };
const NONE: readonly number[] = [];
const indexes = new WeakMap<readonly Phrase[], Index>();

/** So that a list of hundreds of phrases costs only those whose words occur. */
function indexOf(ways: readonly Phrase[]): Index {
  const known = indexes.get(ways);
  if (known) return known;
  const index: Index = { byWord: new Map(), always: [], marked: new Uint8Array(ways.length) };
  for (const [i, way] of ways.entries()) {
    const signal = signalOf(way);
    if (signal === null) index.always.push(i);
    else for (const word of signal) index.byWord.set(word, [...(index.byWord.get(word) ?? []), i]);
  }
  indexes.set(ways, index);
  return index;
}

const WRITTEN_WORD = /[\p{L}\p{M}\d]+(?:'[\p{L}\p{M}]+)*|\S/gu;
/** Written words of which a gate remembers what it found; far more than a season's letters use. */
const KNOWN_WORDS = 20_000;

/** Written forms of a word that becomes another only beside its neighbours. */
const WRITTEN: Record<string, string[]> = { "#1": ["#", "number", "numero", "num", "no", "nr"], first: ["1st"] };

/**
 * Tells of a plain text in lower case whether any of these phrases may be in it, by its words alone; a gate before a text is
 * read closely, which skips nothing that the phrases would find.
 */
export function mayHold(ways: readonly Phrase[]): (plain: string) => boolean {
  const { byWord, always } = indexOf(ways);
  if (always.length > 0) return () => true;
  const signals = new Set([...byWord.keys()].flatMap((word) => [word, ...(WRITTEN[word] ?? [])]));
  const known = new Map<string, boolean>();
  const maySignal = (written: string): boolean => {
    const before = known.get(written);
    if (before !== undefined) return before;
    if (known.size >= KNOWN_WORDS) known.clear();
    const may = signals.has(written) || opened(written).some((word) => signals.has(word));
    known.set(written, may);
    return may;
  };
  return (plain) => (plain.match(WRITTEN_WORD) ?? []).some(maySignal);
}

/** Where the words of a sentence stand, found once for each set of words that is asked for. */
export class Places {
  private readonly byAtom = new Map<string, Match[]>();

  private readonly texts: string[];

  constructor(readonly sentence: Sentence) {
    this.texts = sentence.words.map(({ text }) => text);
  }

  private of(atom: Atom): Match[] {
    if (atom.opens) return [{ from: -1, to: 0 }];
    const known = this.byAtom.get(atom.key);
    if (known) return known;
    const found: Match[] = [];
    for (let i = 0; i < this.texts.length; i++)
      if (atom.words.has(this.texts[i] ?? "") || (atom.names && i > 0 && isName(this.sentence, i)))
        found.push({ from: i, to: i + 1 });
    if (atom.inner.length > 0) {
      for (const phrase of atom.inner) found.push(...this.matches(phrase));
      found.sort((a, b) => a.from - b.from);
    }
    this.byAtom.set(atom.key, found);
    return found;
  }

  /** The phrases that may be there, in their order. */
  private worthTrying(ways: readonly Phrase[]): Phrase[] {
    const { byWord, always, marked } = indexOf(ways);
    for (const i of always) marked[i] = 1;
    for (const text of this.texts) for (const i of byWord.get(text) ?? NONE) marked[i] = 1;
    const worth: Phrase[] = [];
    for (let i = marked.indexOf(1); i !== -1; i = marked.indexOf(1, i + 1)) {
      const way = ways[i];
      if (way) worth.push(way);
      marked[i] = 0;
    }
    return worth;
  }

  /** Every place where a phrase ends, with the latest start for each. */
  private matches({ atoms }: Phrase): Match[] {
    let reached: Match[] = [];
    for (const [k, atom] of atoms.entries()) {
      if (atom.refuses) {
        reached = reached.filter(({ to }) => !atom.words.has(this.sentence.words[to]?.text ?? ""));
        continue;
      }
      const here = this.of(atom);
      if (here.length === 0) return [];
      if (k === 0) reached = here.map(({ from, to }) => ({ from: Math.max(from, 0), to }));
      else {
        const next: Match[] = [];
        let before = 0;
        for (const { from, to } of here) {
          while ((reached[before + 1]?.to ?? Number.POSITIVE_INFINITY) <= from) before++;
          const prior = reached[before];
          if (prior && prior.to <= from && from - prior.to <= atom.room) next.push({ from: prior.from, to });
        }
        if (next.length === 0) return [];
        reached = next;
      }
      if (atom.inner.length > 0) reached.sort((a, b) => a.to - b.to);
    }
    return reached;
  }

  /** The first match of any of these phrases that passes `holds`; null when there is none. */
  find(ways: readonly Phrase[], holds: (match: Match) => boolean = () => true): Match | null {
    for (const way of this.worthTrying(ways)) for (const match of this.matches(way)) if (holds(match)) return match;
    return null;
  }

  has(ways: readonly Phrase[]): boolean {
    return this.find(ways) !== null;
  }
}
