import type { Sentence } from "@/lib/rules/text/analyse";
import type { Atom, Phrase } from "@/lib/rules/text/pattern";
import { worthTrying } from "@/lib/rules/text/phrase-index";
import { isName } from "@/lib/rules/wording/number-one/reading";

/** Indexes into a sentence's words, end exclusive. */
export type Match = { from: number; to: number };

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
    for (const way of worthTrying(ways, this.texts))
      for (const match of this.matches(way)) if (holds(match)) return match;
    return null;
  }

  has(ways: readonly Phrase[]): boolean {
    return this.find(ways) !== null;
  }
}
