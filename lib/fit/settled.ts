import type { Asking } from "./asking";
import { labelOf, lower, REQUIREMENTS, type Requirement } from "./fact-words";
import { weigh } from "./facts";
import type { StatedLine } from "./lines";
import { type Applying, concerns, judge, type Verdict } from "./requirements";
import { besides, statedLine, unknownLine } from "./stated-lines";
import type { Known, Part, Weighed } from "./weighed";

/** What each requirement of a program comes to for an applicant. */

/** What one requirement, or the minimum of one exam, comes to, with its lines. */
export type Group = { result: Verdict["result"]; lines: StatedLine[] };

type Judged = { one: Weighed; verdict: Verdict };

/** A question about a requirement: the one that a fact leaves open, else what is asked where nothing is known. */
const questionOf = (field: Requirement, verdict: Verdict): string =>
  verdict.result === "open" && verdict.ask.startsWith("Ask:") ? verdict.ask : REQUIREMENTS[field].question;

/**
 * What the strongest facts come to of those that settle anything. Where they weigh the same and don't come to the same, or a stronger voice
 * that settles nothing says otherwise, it stays open: none is taken.
 */
function verdictOf(field: Requirement, judged: readonly Judged[], strongest: Judged, today: string): Verdict {
  const first = judged.find(({ one }) => one.doubt === null);
  const open = (ask: string): Verdict => ({ result: "open", yours: (first ?? strongest).verdict.yours, ask });
  if (!first) return open(questionOf(field, strongest.verdict));
  const disagree = judged.some(({ one, verdict: { result } }) => {
    if (result === first.verdict.result) return false;
    const heavier = weigh(one.fact, first.one.fact, today);
    return one.doubt === null ? heavier === 0 : heavier < 0 && result !== "open";
  });
  return disagree ? open(`Ask: sources disagree about ${lower(labelOf(field))}: which one holds?`) : first.verdict;
}

/** What a single fact comes to, as most are: nothing disagrees with it. */
function aloneOf(field: Requirement, key: string, one: Weighed, who: Applying): Group | null {
  const own = judge(field, one.fact, who);
  if (own === null) return null;
  const { yours } = own;
  const ask = one.doubt !== null ? questionOf(field, own) : own.result === "open" ? own.ask : null;
  const line = statedLine(field, key, one, { yours, ask, alone: own.result });
  return { result: ask === null ? own.result : "open", lines: [line] };
}

/** What a part comes to; null where it isn't asked of the applicant. */
function groupOf(field: Requirement, { key, facts, said }: Part, who: Applying, today: string): Group | null {
  const [only] = facts;
  if (only && facts.length === 1) return aloneOf(field, key, only, who);
  const judged: Judged[] = [];
  for (const one of facts) {
    const verdict = judge(field, one.fact, who);
    if (verdict !== null) judged.push({ one, verdict });
  }
  const [strongest] = judged;
  if (!strongest) return null;
  const verdict = verdictOf(field, judged, strongest, today);
  const lines = said.map((one, i) => {
    const own = judged.find((other) => other.one === one);
    const ask = verdict.result === "open" && (i === 0 || own) ? verdict.ask : null;
    const yours = (i === 0 ? verdict.yours : own?.verdict.yours) ?? null;
    return statedLine(field, key, one, { yours, ask, alone: own?.verdict.result ?? null });
  });
  return { result: verdict.result, lines: lines.length > 1 ? lines.map(besides) : lines };
}

const NONE: Group[] = [];
/** The questions that are always the same. */
const questions = new Map<string, Group[]>();

function questionGroup(field: Requirement, ask: string): Group[] {
  const known = questions.get(ask) ?? [{ result: "open", lines: [unknownLine(field, ask)] }];
  questions.set(ask, known);
  return known;
}

/** Visas say something of graduates from abroad; whether it takes this one they don't. */
const SPONSORS = "Not stated; they do sponsor visas.";

function askedWhereUnknown(field: Requirement, { requirements }: Known): Group[] {
  if (field === "ecfmg") return NONE;
  const { question } = REQUIREMENTS[field];
  const visas =
    field === "imgAccepted" &&
    requirements.some(
      (one) =>
        one.field === "visaSponsored" &&
        one.parts.some(({ facts }) => facts.some(({ fact: { value } }) => Array.isArray(value) && value.length > 0)),
    );
  return questionGroup(field, visas ? `${SPONSORS} ${question}` : question);
}

/** What a requirement comes to for an applicant, with its lines; a question where nothing is known of it. */
export function groupsOf({ field, parts }: Known["requirements"][number], known: Known, who: Asking): Group[] {
  if (!concerns(field, who)) return NONE;
  if (parts.length === 0) return askedWhereUnknown(field, known);
  const groups: Group[] = [];
  for (const part of parts) {
    const group = groupOf(field, part, who, known.today);
    if (group !== null) groups.push(group);
  }
  return groups;
}
