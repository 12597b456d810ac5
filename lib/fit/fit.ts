import { type Asking, asking, type Wish } from "./asking";
import { type Applicant, BANDS, type Candidate, type ProgramFit, type WantLine } from "./lines";
import { type FitBase, type Memory, memoryOf, standingOf } from "./standing";
import { isBroken, whyOf } from "./why";
import { reweighed, wishLine } from "./wish-lines";

/**
 * How a program and an applicant go together, with every reason: what it states and is met, what is not, what isn't known, the applicant's
 * ties, and what they want. No number sums it up. Pure: the same input gives the same answer in any order.
 */

/** The line of a wish: the last one for as long as what answers it stays, with the wish's new weight. */
function wantLine(
  memory: Memory,
  at: number,
  wish: Wish,
  program: Candidate,
  standing: FitBase,
  who: Asking,
): WantLine {
  const { want, asked } = wish;
  const { lists, ties } = standing;
  const last = memory.wishes[at];
  const holds = last && last.ties === ties && last.asked === asked && (!asked || last.lists === lists);
  if (holds && last.line.want === want) return last.line;
  const isSame =
    holds &&
    last.line.field === want.field &&
    last.line.want.value === want.value &&
    last.line.want.dealBreaker === want.dealBreaker;
  const line = isSame ? reweighed(last.line, want) : wishLine(memory.known, wish, program, { lists, ties: who.ties });
  memory.wishes[at] = { asked, lists, ties, line };
  return line;
}

type Row = NonNullable<Memory["row"]>;

/** A program's fit and its place: the last ones where nothing of them changed. */
function rowOf(program: Candidate, who: Asking, today: string, of: string): Row {
  const memory = memoryOf(program, today);
  const standing = standingOf(memory, program, who, of);
  const wants = who.wishes.map((wish, at) => wantLine(memory, at, wish, program, standing, who));
  const last = memory.row;
  if (
    last?.standing === standing &&
    last.fit.wants.length === wants.length &&
    last.fit.wants.every((line, at) => line === wants[at])
  )
    return last;
  const fit = newFit(program.id, standing, wants);
  const place = BANDS.indexOf(fit.band) * 2 + (breaksDeal(fit) ? 1 : 0);
  const row = { standing, fit, place, weight: wantWeight(fit), name: memory.known.name };
  memory.row = row;
  return row;
}

function newFit(programId: string, { lists, ties, band, head }: FitBase, wants: WantLine[]): ProgramFit {
  const { counts, meets, misses, unknown, stated } = lists;
  return {
    programId,
    band,
    meets,
    misses,
    unknown,
    stated,
    ties,
    wants,
    why: whyOf(band, head, ties, wants),
    counts,
  };
}

/** What a program and an applicant have to do with one another on a day (`YYYY-MM-DD`). */
export function fitOf(program: Candidate, applicant: Applicant, today: string): ProgramFit {
  const { who, of } = asking(applicant, today);
  return rowOf(program, who, today, of).fit;
}

/** Whether a program is known to have something that the applicant rules out: by what settles it, never by a fact with a doubt. */
export const breaksDeal = (fit: ProgramFit): boolean => fit.wants.some(isBroken);

/** The weights of what it is known to have, less those of what it is known not to have; what isn't known counts neither way. */
export function wantWeight(fit: ProgramFit): number {
  return fit.wants.reduce(
    (sum, { answer, want: { weight } }) => sum + (answer === null ? 0 : answer ? weight : -weight),
    0,
  );
}

/**
 * Programs in the order in which to look at them: by band; within a band those that break a deal last, then by what the applicant wants,
 * then by name.
 */
export function fitAll(programs: readonly Candidate[], applicant: Applicant, today: string): ProgramFit[] {
  const { who, of } = asking(applicant, today);
  return programs
    .map((program) => rowOf(program, who, today, of))
    .sort(
      (a, b) =>
        a.place - b.place ||
        b.weight - a.weight ||
        (a.name === b.name ? (a.fit.programId < b.fit.programId ? -1 : 1) : a.name < b.name ? -1 : 1),
    )
    .map(({ fit }) => fit);
}
