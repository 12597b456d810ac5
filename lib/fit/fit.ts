import { groupedBy } from "@/lib/season/grouped";
import type { Fact, Want } from "@/lib/season/schema";
import { factWords, INFORMATION, isMinScore, labelOf, plainValue, REQUIREMENTS, type Requirement } from "./fact-words";
import { isOld, ranked, type Stated, voices, weigh } from "./facts";
import {
  type Applicant,
  BANDS,
  type Band,
  type Candidate,
  type ProgramFit,
  type StatedLine,
  type WantLine,
} from "./lines";
import { monthWords } from "./month-words";
import { plain } from "./plain";
import { type Applying, concerns, examOf, judge, type Verdict } from "./requirements";
import { profileTies, signalTie, type Tie } from "./ties";
import { factKeyOf, isAboutTies, keyOf, placeAnswer, valueAnswer } from "./wants";
import { whyOf } from "./why";

/**
 * How a program and an applicant go together, with every reason: what it states and is met, what is not, what isn't known, the applicant's
 * ties, and what they want. No number sums it up. Pure: the same input gives the same answer in any order.
 */

const NOTHING = { source: null, asOf: null, trust: null } as const;

/** How old a fact is, where that matters. */
function ageWords({ asOf }: Stated, old: boolean): string {
  if (asOf === null) return " No date: check it.";
  return old ? ` From ${monthWords(asOf)}: check whether it still holds.` : "";
}

function statedLine(field: string, key: string, fact: Stated, verdict: Verdict | null, today: string): StatedLine {
  const old = isOld(fact.asOf, today);
  const yours = verdict?.yours ?? null;
  const ask = verdict?.result === "open" ? verdict.ask : null;
  const words = factWords(field, fact.value);
  const theirs = fact.says && fact.says !== plainValue(fact.value) ? `: ${fact.says.replace(/\.$/, "")}` : "";
  const says = [`${words}${theirs}.`, yours === null ? "" : ` You: ${yours}.`, ask === null ? "" : ` ${ask}`].join("");
  // Thousands of these are made at every change of a weight: written out, since spreading costs four times as much.
  return {
    field,
    says: says + ageWords(fact, old),
    source: fact.source,
    asOf: fact.asOf,
    trust: fact.trust,
    key,
    fact,
    yours,
    ask,
    old,
    differs: false,
  };
}

/** The questions that are always the same. */
const questions = new Map<string, StatedLine>();

function unknownLine(field: string, ask: string): StatedLine {
  const known = questions.get(ask);
  if (known) return known;
  const line: StatedLine = {
    ...{ field, key: field, says: ask, ...NOTHING },
    ...{ fact: null, yours: null, ask, old: false, differs: false },
  };
  questions.set(ask, line);
  return line;
}

/** Marks lines whose sources disagree. All are shown; only the first, the strongest, decides. */
const besides = (line: StatedLine): StatedLine => ({
  ...line,
  differs: true,
  says: `${line.says} Sources disagree.`,
});

/** Facts of one requirement; the minimum of each exam is one of its own. */
function groupsOf(field: Requirement, facts: readonly Stated[]): Map<string, Stated[]> {
  return groupedBy(facts, ({ value }) =>
    field === "minScore" && isMinScore(value) ? `minScore ${examOf(value.exam)}` : field,
  );
}

/**
 * What the strongest facts come to. Those that weigh the same and don't come to the same leave it open: neither is taken. Null where it
 * isn't asked of the applicant.
 */
function verdictOf(field: Requirement, facts: readonly Stated[], applying: Applying): Verdict | null {
  const [first] = facts;
  if (!first) return null;
  const verdicts = facts
    .filter((fact) => weigh(fact, first) === 0)
    .flatMap((fact) => judge(field, fact, applying) ?? []);
  const [verdict, ...others] = verdicts;
  if (!verdict || others.every(({ result }) => result === verdict.result)) return verdict ?? null;
  return { result: "open", yours: verdict.yours, ask: "Ask: their sources disagree; which one holds?" };
}

type Lists = Pick<ProgramFit, "meets" | "misses" | "unknown" | "told"> & { counts: ProgramFit["counts"] };

function addRequirement(
  lists: Lists,
  field: Requirement,
  facts: readonly Stated[],
  who: Applying,
  today: string,
): void {
  for (const [key, group] of groupsOf(field, facts)) {
    const verdict = verdictOf(field, group, who);
    if (verdict === null) continue;
    const said = voices(group);
    const lines = said.map((fact) => {
      const own = judge(field, fact, who);
      return statedLine(field, key, fact, fact === said[0] ? verdict : own && { ...verdict, yours: own.yours }, today);
    });
    const list = verdict.result === "met" ? lists.meets : verdict.result === "missed" ? lists.misses : lists.unknown;
    list.push(...(lines.length > 1 ? lines.map(besides) : lines));
    if (verdict.result === "open") lists.counts.unknown += 1;
    else lists.counts.stated += 1;
    if (verdict.result === "met") lists.counts.met += 1;
  }
}

const isRequirement = (field: string): field is Requirement => field in REQUIREMENTS;
const EACH_REQUIREMENT = Object.keys(REQUIREMENTS).filter(isRequirement);

/** The keys of what programs ask of this applicant. */
const askedOf = (who: Pick<Applying, "status">) =>
  new Set(EACH_REQUIREMENT.filter((field) => concerns(field, who)).map(keyOf));

/** A program that sponsors visas takes graduates from abroad; whether it takes this one it doesn't say. */
const SPONSORS = "Not stated, but they sponsor visas, so they do take some.";

function listsOf({ track }: Candidate, facts: Map<string, Stated[]>, who: Applying, today: string): Lists {
  const lists: Lists = { meets: [], misses: [], unknown: [], told: [], counts: { met: 0, stated: 0, unknown: 0 } };
  const stated = (field: string) => facts.get(keyOf(field)) ?? [];
  for (const field of EACH_REQUIREMENT) {
    if (!concerns(field, who)) continue;
    const found = stated(field);
    if (found.length > 0) addRequirement(lists, field, found, who, today);
    else if (field !== "ecfmg") {
      const { question } = REQUIREMENTS[field];
      const visas =
        field === "imgAccepted" &&
        stated("visaSponsored").some(({ value }) => Array.isArray(value) && value.length > 0);
      lists.unknown.push(unknownLine(field, visas ? `${SPONSORS} ${question}` : question));
      lists.counts.unknown += 1;
    }
  }
  for (const [field, { question }] of Object.entries(INFORMATION)) {
    if (field === "integratedPositions" && track !== "integrated") continue;
    if (stated(field).length > 0) continue;
    lists.unknown.push(unknownLine(field, question));
    lists.counts.unknown += 1;
  }
  const asked = askedOf(who);
  for (const [key, found] of facts) {
    if (asked.has(key)) continue;
    const lines = voices(found).map((fact) => statedLine(fact.field, key, fact, null, today));
    lists.told.push(...(lines.length > 1 ? lines.map(besides) : lines));
  }
  return lists;
}

/** What was sorted already: every change of a profile or a weight asks again for the same facts. */
const sorted = new WeakMap<readonly Fact[], Map<string, Stated[]>>();

/** A fact by the key of its field, strongest first; the keys in order, so that nothing depends on how the facts were given. */
function byKey(facts: readonly Fact[]): Map<string, Stated[]> {
  const known = sorted.get(facts) ?? sortedByKey(facts);
  sorted.set(facts, known);
  return known;
}

function sortedByKey(facts: readonly Fact[]): Map<string, Stated[]> {
  return new Map(
    [...groupedBy(ranked(facts), ({ field }): string => keyOf(field))].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const ANSWER_WORDS = { yes: "Yes", no: "No", open: "Not known" };

/** A wish about something that is asked of the applicant is fulfilled where that is met: what one meets never counts against a program. */
function requirementAnswer(field: string, { meets, misses }: Lists): boolean | null {
  const isOf = (line: StatedLine) => keyOf(line.field) === factKeyOf(field);
  return misses.some(isOf) ? false : meets.some(isOf) ? true : null;
}

type Known = { facts: Map<string, Stated[]>; ties: readonly Tie[]; lists: Lists };

function wantLine(want: Want, program: Candidate, { facts, ties, lists }: Known, asked: Set<string>): WantLine {
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
    return { field, says: said(answer, told), source, asOf, trust, answer, want, told };
  }
  if (isAboutTies(field)) {
    const answer = ties.some((tie) => tie.field === "place") === (value !== false);
    return { field, says: said(answer, null), ...NOTHING, answer, want, told: null };
  }
  const answer = placeAnswer(want, program) ?? null;
  const told = answer === null ? null : `In ${[program.city, program.state].filter(Boolean).join(", ")}`;
  return { field, says: said(answer, told), ...NOTHING, answer, want, told };
}

function bandOf({ misses, counts }: Lists, ties: readonly Tie[]): Band {
  if (misses.length > 0) return "misses";
  if (ties.some(({ strong }) => strong) || ties.length >= 2) return "ties";
  return counts.met > 0 ? "meets" : "ask";
}

/** What a program and an applicant have to do with one another on a day (`YYYY-MM-DD`). */
export function fitOf(program: Candidate, applicant: Applicant, today: string): ProgramFit {
  const facts = byKey(program.facts);
  const lists = listsOf(program, facts, applicant, today);
  const ties = [...profileTies(applicant, program), ...program.ties, ...signalTie(program.signal)].sort(
    (a, b) => Number(b.strong) - Number(a.strong),
  );
  const asked = askedOf(applicant);
  const wants = applicant.wants.map((want) => wantLine(want, program, { facts, ties, lists }, asked));
  const band = bandOf(lists, ties);
  const { counts, ...stated } = lists;
  return {
    programId: program.id,
    band,
    ...stated,
    ties: ties.map(({ field, says, strong }) => ({ field, says, strong, ...NOTHING })),
    wants,
    why: whyOf(band, lists, ties, wants),
    counts,
  };
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
  return programs
    .map((program) => {
      const fit = fitOf(program, applicant, today);
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
