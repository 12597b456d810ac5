import { groupedBy } from "@/lib/season/grouped";
import { monthWords } from "@/lib/season/months";
import { EACH_REQUIREMENT } from "./asking";
import { type Doubt, doubtOf } from "./doubt";
import { factWords, isMinScore, plainValue, type Requirement } from "./fact-words";
import { alikeOf, isAhead, isOld, ranked, type Stated, voices } from "./facts";
import type { Candidate, StatedLine } from "./lines";
import { plain } from "./plain";
import { examKeyOf } from "./requirements";
import { keyOf } from "./wants";

/** What a program's facts come to on a day whoever asks: read once, since hundreds of programs are asked again at every answer. */

/** A fact with all that is the same for every applicant. */
export type Weighed = {
  fact: Stated;
  doubt: Doubt | null;
  /** Its date asks for a check. */
  old: boolean;
  /** What it says, in the program's words too, without a period. */
  words: string;
  /** How old it is, where that matters. */
  age: string;
  /** Others that say the same: one voice is shown of them, and where else it stands. */
  alike: Stated[];
  /** The last line that was made of it. */
  line: StatedLine | null;
};

/** Facts of one requirement, strongest first, and the voices to be shown; the minimum of each exam is one of its own. */
export type Part = { key: string; facts: Weighed[]; said: Weighed[] };

/** A program's facts on a day, by the key of their field, with those of each requirement in parts. */
export type Known = {
  today: string;
  name: string;
  facts: Map<string, Stated[]>;
  requirements: { field: Requirement; parts: Part[] }[];
};

/** How old a fact is, where that matters, after what it says. */
export function ageWords({ asOf }: Pick<Stated, "asOf">, today: string): string {
  if (asOf === null) return " No date: check it.";
  if (isAhead(asOf, today)) return ` Dated ${monthWords(asOf)}, which is still to come: check it.`;
  return isOld(asOf, today) ? ` From ${monthWords(asOf)}: check whether it still holds.` : "";
}

/** Whether a date asks for a check: it is long ago, or still to come. */
export const asksForCheck = (asOf: string | null, today: string): boolean => isOld(asOf, today) || isAhead(asOf, today);

/** A fact as it is held against anybody on a day, among those of its field. */
export function weighed(field: string, fact: Stated, among: readonly Stated[], today: string): Weighed {
  const old = asksForCheck(fact.asOf, today);
  const theirs = fact.says && fact.says !== plainValue(fact.value) ? `: ${fact.says.replace(/\.$/, "")}` : "";
  const words = factWords(field, fact.value) + theirs;
  const alike = alikeOf(fact, among);
  return { fact, doubt: doubtOf(fact), old, words, age: ageWords(fact, today), alike, line: null };
}

const partKeyOf = (field: Requirement, { value }: Stated): string =>
  field === "minScore" && isMinScore(value) ? `minScore ${examKeyOf(value.exam)}` : field;

function partsOf(field: Requirement, facts: readonly Stated[], today: string): Part[] {
  return [...groupedBy(facts, (fact) => partKeyOf(field, fact))].map(([key, group]) => {
    const all = group.map((fact) => weighed(field, fact, group, today));
    // What settles it comes first.
    const settlingFirst = [...all].sort((a, b) => Number(a.doubt !== null) - Number(b.doubt !== null));
    const heard = new Set(voices(settlingFirst.map(({ fact }) => fact)));
    return { key, facts: all, said: settlingFirst.filter(({ fact }) => heard.has(fact)) };
  });
}

/** Facts by the key of their field, strongest first; the keys in order, so that nothing depends on how the facts were given. */
const byKey = (facts: Candidate["facts"], today: string): Map<string, Stated[]> =>
  new Map(
    [...groupedBy(ranked(facts, today), ({ field }): string => keyOf(field))].sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What is known of a program on a day. */
export function knownOf({ name, facts: given }: Candidate, today: string): Known {
  const facts = byKey(given, today);
  const requirements = EACH_REQUIREMENT.map((field) => ({
    field,
    parts: partsOf(field, facts.get(keyOf(field)) ?? [], today),
  }));
  return { today, name: plain(name), facts, requirements };
}
