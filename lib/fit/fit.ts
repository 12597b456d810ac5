import type { Want } from "@/lib/season/schema";
import { type Asking, asking } from "./asking";
import { factWords, labelOf, plainValue } from "./fact-words";
import { isOld } from "./facts";
import { type Applicant, BANDS, type Candidate, type ProgramFit, type StatedLine, type WantLine } from "./lines";
import { plain } from "./plain";
import { type Lists, type Standing, standingOf } from "./standing";
import { ageWords, NOTHING } from "./stated-lines";
import { factKeyOf, isAboutTies, keyOf, placeAnswer, valueAnswer } from "./wants";
import { whyOf } from "./why";

/**
 * How a program and an applicant go together, with every reason: what it states and is met, what is not, what isn't known, the applicant's
 * ties, and what they want. No number sums it up. Pure: the same input gives the same answer in any order.
 */

const ANSWER_WORDS = { yes: "Yes", no: "No", open: "Not known" };

/** A wish about something that is asked of the applicant is fulfilled where that is met: what one meets never counts against a program. */
function requirementAnswer(field: string, { meets, misses }: Lists): boolean | null {
  const isOf = (line: StatedLine) => keyOf(line.field) === factKeyOf(field);
  return misses.some(isOf) ? false : meets.some(isOf) ? true : null;
}

/** The last line of a wish at a program, when and by which facts and ties: it stays as long as the wish, unless what is asked answers it. */
const wished = new WeakMap<
  Want,
  WeakMap<Candidate, { today: string; facts: unknown; ties: unknown; line: WantLine }>
>();

function wantLine(want: Want, program: Candidate, standing: Standing, asked: Set<string>, today: string): WantLine {
  if (asked.has(factKeyOf(want.field))) return newWantLine(want, program, standing, asked, today);
  const { facts, ties } = standing;
  const lines = wished.get(want) ?? new WeakMap();
  wished.set(want, lines);
  const known = lines.get(program);
  if (known?.today === today && known.facts === facts && known.ties === ties) return known.line;
  const line = newWantLine(want, program, standing, asked, today);
  lines.set(program, { today, facts, ties, line });
  return line;
}

function newWantLine(
  want: Want,
  program: Candidate,
  { facts, ties, lists }: Standing,
  asked: Set<string>,
  today: string,
): WantLine {
  const { field, value } = want;
  const wish = value === true ? labelOf(field) : `${labelOf(field)}, ${plainValue(value)}`;
  const said = (answer: boolean | null, of: string | null): string =>
    `${answer === null ? ANSWER_WORDS.open : answer ? ANSWER_WORDS.yes : ANSWER_WORDS.no}: ${wish}${of ? `. ${of}` : ""}.`;
  const [fact] = facts.get(factKeyOf(field)) ?? [];
  if (fact) {
    const answer = asked.has(factKeyOf(field))
      ? requirementAnswer(field, lists)
      : valueAnswer(field, fact.value, value);
    const told = factWords(fact.field, fact.value);
    const { source, asOf, trust } = fact;
    const old = isOld(asOf, today);
    return { field, says: said(answer, told) + ageWords(fact, old), source, asOf, trust, answer, want, told, old };
  }
  if (isAboutTies(field)) {
    const answer = ties.some((tie) => tie.field === "place") === (value !== false);
    return { field, says: said(answer, null), ...NOTHING, answer, want, told: null, old: false };
  }
  const answer = placeAnswer(want, program) ?? null;
  const told = answer === null ? null : `In ${[program.city, program.state].filter(Boolean).join(", ")}`;
  return { field, says: said(answer, told), ...NOTHING, answer, want, told, old: false };
}

function fitFor(program: Candidate, who: Asking, today: string, of: string): ProgramFit {
  const standing = standingOf(program, who, today, of);
  const { lists, ties, band } = standing;
  const wants = who.wants.map((want) => wantLine(want, program, standing, who.asked, today));
  const { counts, meets, misses, unknown, told } = lists;
  return {
    programId: program.id,
    band,
    meets,
    misses,
    unknown,
    told,
    ties: ties.map(({ field, says, strong }) => ({
      ...{ field, says, strong },
      ...NOTHING,
    })),
    wants,
    why: whyOf(band, lists, ties, wants),
    counts,
  };
}

/** What a program and an applicant have to do with one another on a day (`YYYY-MM-DD`). */
export function fitOf(program: Candidate, applicant: Applicant, today: string): ProgramFit {
  const { who, of } = asking(applicant, today);
  return fitFor(program, who, today, of);
}

/** Whether a program is known to have something that the applicant rules out. */
export const breaksDeal = (fit: ProgramFit): boolean =>
  fit.wants.some(({ answer, want }) => want.dealBreaker && answer === false);

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
    .map((program) => {
      const fit = fitFor(program, who, today, of);
      const place = BANDS.indexOf(fit.band) * 2 + (breaksDeal(fit) ? 1 : 0);
      return { fit, place, weight: wantWeight(fit), name: plain(program.name) };
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        b.weight - a.weight ||
        (a.name === b.name ? (a.fit.programId < b.fit.programId ? -1 : 1) : a.name < b.name ? -1 : 1),
    )
    .map(({ fit }) => fit);
}
