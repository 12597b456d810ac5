import type { Asking } from "./asking";
import { INFORMATION, type Requirement } from "./fact-words";
import { isAhead, voices } from "./facts";
import type { Band, Candidate, ProgramFit, StatedLine, WantLine } from "./lines";
import { inOneLine } from "./one-line";
import { type Group, groupsOf } from "./settled";
import { besides, NOTHING, statedLine, unknownLine } from "./stated-lines";
import { profileTies, signalTie } from "./ties";
import { keyOf, mayDisagree } from "./wants";
import { type Known, knownOf, weighed } from "./weighed";
import { headOf } from "./why";

/** What a program states, held against an applicant, and their ties to it: all of a fit but what they want. */

export type Lists = Pick<ProgramFit, "meets" | "misses" | "unknown" | "stated"> & { counts: ProgramFit["counts"] };

type TieLine = ProgramFit["ties"][number];

/** What is stated that asks nothing of the applicant, and what isn't known of that. */
type Information = { stated: StatedLine[]; questions: StatedLine[] };

/** What a program states and how the applicant is tied to it, and how the line of why begins: all but what they want of it. */
export type FitBase = { lists: Lists; ties: TieLine[]; band: Band; head: string };

/** A part of an answer, and for which answers of the profile it holds. */
type Held<Part> = { of: string; part: Part };

/**
 * What was last worked out of a program: an answer works out anew what rests on it, and a weight only what is wanted. A program is the
 * same object for as long as nothing of it changes.
 */
export type Memory = {
  known: Known;
  groups: Partial<Record<Requirement, Held<Group[]>>>;
  information: Held<Information> | null;
  ties: Held<TieLine[]> | null;
  standing: Held<FitBase> | null;
  wishes: { asked: boolean; lists: Lists; ties: TieLine[]; line: WantLine }[];
  /** Its fit, and what places it among the others. */
  row: { standing: FitBase; fit: ProgramFit; place: number; weight: number; name: string } | null;
};

const memories = new WeakMap<Candidate, Memory>();

/** What is remembered of a program on a day. */
export function memoryOf(program: Candidate, today: string): Memory {
  const remembered = memories.get(program);
  if (remembered?.known.today === today) return remembered;
  const memory: Memory = {
    known: knownOf(program, today),
    ...{ groups: {}, information: null, ties: null, standing: null, wishes: [], row: null },
  };
  memories.set(program, memory);
  return memory;
}

function informationOf({ facts, today }: Known, track: Candidate["track"], who: Asking): Information {
  const questions = Object.entries(INFORMATION)
    .filter(([field]) => field !== "integratedPositions" || track === "integrated")
    .filter(([field]) => !facts.has(keyOf(field)))
    .map(([field, { question }]) => unknownLine(field, question));
  const stated = [...facts].flatMap(([key, found]) => {
    if (who.asked.has(key)) return [];
    const lines = voices(found).map((fact) =>
      statedLine(fact.field, key, weighed(fact.field, fact, found, today), { yours: null, ask: null, alone: null }),
    );
    return lines.length > 1 && mayDisagree(key) ? lines.map(besides) : lines;
  });
  return { stated, questions };
}

function listsFrom({ known, groups }: Memory, { stated, questions }: Information): Lists {
  const lists: Lists = { meets: [], misses: [], unknown: [], stated, counts: { met: 0, stated: 0, unknown: 0 } };
  for (const { field } of known.requirements)
    for (const { result, lines } of groups[field]?.part ?? []) {
      const list = result === "met" ? lists.meets : result === "missed" ? lists.misses : lists.unknown;
      for (const line of lines) list.push(line);
      if (result === "open") lists.counts.unknown += 1;
      else lists.counts.stated += 1;
      if (result === "met") lists.counts.met += 1;
    }
  for (const line of questions) lists.unknown.push(line);
  return lists;
}

/** The lists of a program: the last ones where no requirement comes to anything else. */
function listsOf(memory: Memory, track: Candidate["track"], who: Asking): Lists {
  const { known, groups, information, standing } = memory;
  let changed = standing === null;
  for (const requirement of known.requirements) {
    const { field } = requirement;
    const of = who.answers[field];
    const held = groups[field];
    if (held?.of === of) continue;
    const part = groupsOf(requirement, known, who);
    changed ||= held?.part !== part;
    groups[field] = { of, part };
  }
  const informed =
    information?.of === who.status ? information : { of: who.status, part: informationOf(known, track, who) };
  memory.information = informed;
  if (!changed && standing && informed === information) return standing.part.lists;
  return listsFrom(memory, informed.part);
}

function tiesOf(memory: Memory, program: Candidate, who: Asking): TieLine[] {
  if (memory.ties?.of === who.links) return memory.ties.part;
  const ties = [...profileTies(who, program), ...program.ties, ...signalTie(program.signal)]
    .sort((a, b) => Number(b.strong) - Number(a.strong))
    .map(({ field, says, strong, begins }) => ({
      ...{ field, strong, ...NOTHING },
      says: inOneLine(begins && isAhead(begins.on, memory.known.today) ? begins.until : says),
    }));
  memory.ties = { of: who.links, part: ties };
  return ties;
}

function bandOf({ misses, counts }: Lists, ties: readonly TieLine[]): Band {
  if (misses.length > 0) return "misses";
  if (ties.some(({ strong }) => strong) || ties.length >= 2) return "ties";
  return counts.met > 0 ? "meets" : "ask";
}

/** How a program and an applicant stand; `of` tells for whom it holds. The same as before where nothing of it changed. */
export function standingOf(memory: Memory, program: Candidate, who: Asking, of: string): FitBase {
  const { standing } = memory;
  if (standing?.of === of) return standing.part;
  const lists = listsOf(memory, program.track, who);
  const ties = tiesOf(memory, program, who);
  const last = standing?.part;
  const part = last?.lists === lists && last.ties === ties ? last : newStanding(lists, ties);
  memory.standing = { of, part };
  return part;
}

function newStanding(lists: Lists, ties: TieLine[]): FitBase {
  const band = bandOf(lists, ties);
  return { lists, ties, band, head: headOf(band, lists, ties) };
}
