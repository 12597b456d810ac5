import { calledNames } from "@/lib/season/program-names";
import type { Contact, Program, Season } from "@/lib/season/schema";
import { askPerson, askProgram, type LineQuestion, textOf, unique } from "./line-question";
import { inCity, initialed, isGeneric, type Mention, type NameWord, withoutJoining } from "./names";
import { misspelled, nearest, nearestPeople } from "./nearest";

/** The program that a line names; `candidates`: those that the same words could mean. */
export type NamedProgram = { program: Program | null; candidates: Program[]; ask: LineQuestion | null };

/** The program that the mentions name, and the question where they name several or contradict each other. */
export function programOf(
  mentions: Mention[],
  season: Season,
  { preferred, chosen }: { preferred: string | null; chosen: string | null },
): NamedProgram {
  const byId = new Map(season.programs.map((program) => [program.id, program]));
  const ownersOf = (people: Contact[]) => unique(people.flatMap(({ programId }) => byId.get(programId) ?? []));
  const sets = mentions.map(({ programs, people }) => unique([...programs, ...ownersOf(people)]));
  const candidates = unique(sets.flat());
  const picked = byId.get(chosen ?? "");
  if (picked) return { program: picked, candidates, ask: null };
  if (sets.length === 0) return { program: null, candidates, ask: null };
  const common = candidates.filter((program) => sets.every((set) => set.includes(program)));
  const ask = (choices: Program[]) => askProgram(textOf(mentions.flatMap(({ words }) => words)), choices);
  if (common.length === 1) return { program: common[0] ?? null, candidates: common, ask: null };
  if (common.length === 0) return { program: null, candidates, ask: ask(candidates) };
  // "Penn" is the one that goes by it, before one with it among its words.
  const said = mentions.map(({ words }) => withoutJoining(textOf(words)));
  const [exact, other] = common.filter((program) =>
    calledNames(program).some((called) => said.includes(withoutJoining(called))),
  );
  // "Lindgren", a clinic and somebody elsewhere: neither before the other.
  const isSomebody = mentions.some(({ people }) => people.some(({ programId }) => programId !== exact?.id));
  if (exact && !other && !isSomebody) return { program: exact, candidates: common, ask: null };
  const own = common.find(({ id }) => id === preferred);
  if (own) return { program: own, candidates: common, ask: null };
  return { program: null, candidates: common, ask: ask(common) };
}

/** The question where all that is named is somebody whom people of several programs are called like: who it is tells the program. */
export function whichOfPeople(mentions: Mention[]): LineQuestion | null {
  const [only] = mentions;
  if (!only || mentions.length > 1 || only.programs.length > 0 || only.people.length < 2) return null;
  return askPerson(textOf(only.words), only.people);
}

/** One question about all words that could be a program or a person and fit none; two where they may be either. `names`: each whole. */
export function placeAsks(words: NameWord[], names: string[], program: Program | null, season: Season): LineQuestion[] {
  const text = textOf(words);
  const [only] = words;
  const letter = only && words.length === 1 && only.plain.length === 1 ? only.plain : null;
  const likely = (contacts: Contact[]) =>
    letter === null ? unique(names.flatMap((name) => nearestPeople(name, contacts))) : initialed(letter, contacts);
  if (program) {
    const near = likely(season.contacts.filter(({ programId }) => programId === program.id));
    const meant = unique(names.flatMap((name) => misspelled(name, season.programs)));
    return [
      ...(meant.length > 0 ? [askProgram(text, meant)] : []),
      ...(near.length > 0 ? [askPerson(text, near)] : []),
    ];
  }
  const cities = unique(words.flatMap(({ plain }) => inCity(plain, season)));
  const near = cities.length > 0 ? cities : unique(names.flatMap((name) => nearest(name, season.programs)));
  // Nobody is called a hospital.
  const people = cities.length > 0 || words.some(({ plain }) => isGeneric(plain)) ? [] : likely(season.contacts);
  return [askProgram(text, near), ...(people.length > 0 ? [askPerson(text, people)] : [])];
}
