import type { Wish } from "./asking";
import { type Doubt, doubtOf, NOT_RULED_OUT } from "./doubt";
import { factWords, labelOf, lower, plainValue } from "./fact-words";
import { type Stated, voices, weigh } from "./facts";
import type { Candidate, StatedLine, WantLine } from "./lines";
import { inOneLine } from "./one-line";
import { anyTieHolds, type Place } from "./places";
import type { Lists } from "./standing";
import { NOTHING } from "./stated-lines";
import { type Answer, addsUp, isAboutTies, keyOf, placeAnswer, valueAnswer } from "./wants";
import { ageWords, asksForCheck, type Known } from "./weighed";

/** What is known of what the applicant wants. */

/** What facts come to: the answer, the fact that it rests on, and those that say otherwise, which is a disagreement where none of them counts. */
type Answered = { answer: Answer; fact: Stated; doubt: Doubt | null; otherwise: Stated[]; disagree: boolean };

/** A wish about something that is asked of the applicant is fulfilled where that is met: what one meets never counts against a program. */
function requirementAnswer(key: string, lists: Lists): Answered | null {
  const linesOf = (lines: readonly StatedLine[]) => lines.filter(({ field, fact }) => fact && keyOf(field) === key);
  const decided = [
    { answer: false, lines: linesOf(lists.misses) },
    { answer: true, lines: linesOf(lists.meets) },
    { answer: null, lines: linesOf(lists.unknown) },
  ].find(({ lines }) => lines.length > 0);
  const [first, ...more] = decided?.lines ?? [];
  if (!decided || !first?.fact) return null;
  const otherwise = more.flatMap((line) =>
    line.fact && line.key === first.key && line.alone !== first.alone ? [line.fact] : [],
  );
  const { answer } = decided;
  return { answer, fact: first.fact, doubt: first.doubt, otherwise, disagree: answer === null && otherwise.length > 0 };
}

/**
 * What the facts of a wish come to, strongest first: what has a page and a day before what lacks one. Where the strongest weigh the same
 * and don't come to the same, or a stronger one that settles nothing says otherwise, it isn't known.
 */
function factsAnswer({ want: { field, value }, key }: Wish, facts: readonly Stated[], today: string): Answered | null {
  const all = facts.map((fact) => ({ fact, doubt: doubtOf(fact), answer: valueAnswer(field, fact.value, value) }));
  const settlingFirst = all.sort((a, b) => Number(a.doubt !== null) - Number(b.doubt !== null));
  const [strongest] = settlingFirst;
  if (!strongest) return null;
  const isEqual = ({ fact, doubt }: typeof strongest) =>
    (doubt === null) === (strongest.doubt === null) && weigh(fact, strongest.fact, today) === 0;
  if (addsUp(key)) {
    const { answer, fact, doubt } = all.find((one) => isEqual(one) && one.answer === true) ?? strongest;
    return { answer, fact, doubt, otherwise: [], disagree: false };
  }
  const differing = settlingFirst.filter(({ answer }) => answer !== strongest.answer);
  const heard = new Set(voices(differing.map(({ fact }) => fact)));
  const outweighs = (one: typeof strongest) =>
    isEqual(one) || (one.doubt !== null && one.answer !== null && weigh(one.fact, strongest.fact, today) < 0);
  const disagree = differing.some(outweighs);
  return {
    ...{ answer: disagree ? null : strongest.answer, fact: strongest.fact, doubt: strongest.doubt },
    ...{ otherwise: [...heard], disagree },
  };
}

/** What is stated and isn't asked of this applicant, such as a minimum of others: it answers nothing. */
const unasked = ([fact]: readonly Stated[]): Answered | null =>
  fact ? { answer: null, fact, doubt: doubtOf(fact), otherwise: [], disagree: false } : null;

const wordsOf = ({ field, value }: Stated) => inOneLine(factWords(field, value));

function answeredLine(wish: Wish, answered: Answered, today: string): WantLine {
  const { want } = wish;
  const { answer, fact, doubt, otherwise, disagree } = answered;
  const known = disagree
    ? `Sources disagree: ${[fact, ...otherwise].map((one) => lower(wordsOf(one))).join("; ")}`
    : wordsOf(fact);
  const others = otherwise.map((one) => lower(wordsOf(one))).join("; ");
  const also = disagree || otherwise.length === 0 ? "" : ` Another source says otherwise: ${others}.`;
  const spared = want.dealBreaker && answer === false && doubt !== null ? ` ${NOT_RULED_OUT[doubt]}` : "";
  return {
    ...{ field: want.field, source: fact.source, asOf: fact.asOf, trust: fact.trust, answer, want, known, doubt },
    says: said(want, answer, known) + also + ageWords(fact, today) + spared,
    old: asksForCheck(fact.asOf, today),
    others: otherwise,
  };
}

function said({ field, value }: Wish["want"], answer: Answer, known: string | null): string {
  const wish = value === true ? labelOf(field) : `${labelOf(field)}, ${plainValue(value)}`;
  return `${answer === null ? "Not known" : answer ? "Yes" : "No"}: ${wish}${known ? `. ${known}` : ""}.`;
}

/** An answer from where the program is and from the applicant's ties. */
function placeLine({ want }: Wish, program: Candidate, ties: readonly Place[]): WantLine {
  const about = isAboutTies(want.field);
  const tied = about ? anyTieHolds(program, ties) : null;
  const answer = about
    ? tied === null
      ? null
      : tied === (want.value !== false)
    : (placeAnswer(want, program) ?? null);
  const known =
    about || answer === null ? null : inOneLine(`In ${[program.city, program.state].filter(Boolean).join(", ")}`);
  return {
    ...{ field: want.field, says: said(want, answer, known), ...NOTHING },
    ...{ answer, want, known, old: false, doubt: null, others: [] },
  };
}

/** The same line for another weight. Written out: hundreds are made at every step of a weight, and spreading costs a multiple. */
export const reweighed = (line: WantLine, want: WantLine["want"]): WantLine => ({
  field: line.field,
  says: line.says,
  source: line.source,
  asOf: line.asOf,
  trust: line.trust,
  answer: line.answer,
  want,
  known: line.known,
  old: line.old,
  doubt: line.doubt,
  others: line.others,
});

/** The line of a wish: by what facts say, else by where the program is. */
export function wishLine(
  { facts, today }: Known,
  wish: Wish,
  program: Candidate,
  { lists, ties }: { lists: Lists; ties: readonly Place[] },
): WantLine {
  const stated = facts.get(wish.key) ?? [];
  const answered = wish.asked
    ? (requirementAnswer(wish.key, lists) ?? unasked(stated))
    : factsAnswer(wish, stated, today);
  return answered ? answeredLine(wish, answered, today) : placeLine(wish, program, ties);
}
