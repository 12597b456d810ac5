/**
 * Words that stand in order with room between them, for rules that look for a way of saying something. A pattern is words parted
 * by spaces: `rank|ranking` is either, `WE` an entry of the vocabulary (a set of words, or phrases of its own), `~3` up to three
 * words in between, `^` the sentence's first word, `NAME` a capitalised name, `!list|order` that neither comes next. Matching
 * costs the words that occur, whatever the text: nothing is tried twice.
 */
export type Phrase = { atoms: Atom[] };
export type Atom = {
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

function entryOf(choice: string, vocabulary: Vocabulary): ReadonlySet<string> | Phrase[] {
  if (choice === "NAME") return new Set();
  if (!/^[A-Z]+$/.test(choice)) return new Set([choice]);
  const entry = vocabulary[choice];
  if (!entry) throw new Error(`A pattern names ${choice}, which its vocabulary does not have.`);
  return entry;
}

function atomOf(written: string, room: number, vocabulary: Vocabulary): Atom {
  const refuses = written.startsWith("!") && written.length > 1;
  const choices = (refuses ? written.slice(1) : written).split("|");
  const words = new Set<string>();
  const inner: Phrase[] = [];
  for (const choice of choices) {
    const entry = entryOf(choice, vocabulary);
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
