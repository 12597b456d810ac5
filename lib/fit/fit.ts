import type { Fact, Profile, Program, Want } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { factWords, INFORMATION, isMinScore, labelOf, plainValue, REQUIREMENTS, type Requirement } from "./fact-words";
import { isOld, ranked, type Stated, voices, weigh } from "./facts";
import { monthWords } from "./month-words";
import { type Applying, concerns, examOf, judge, type Verdict } from "./requirements";
import { type Named, profileTies, signalTie, type Tie } from "./ties";
import { factKeyOf, isAboutTies, keyOf, placeAnswer, valueAnswer } from "./wants";
import { whyOf } from "./why";

/**
 * How a program and an applicant go together, with every reason: what it states and is met, what is not, what isn't known, the applicant's
 * ties, and what they want. No number sums it up. Pure: the same input gives the same answer in any order.
 */

/** One reason: what it is about, in words, and where it comes from. */
export type Line = {
  field: string;
  says: string;
  source: string | null;
  asOf: string | null;
  trust: Fact["trust"] | null;
};

/** A line of what is or isn't met or known, with its parts for a screen. */
export type StatedLine = Line & {
  /** Fields that may have several lines, such as the minimum of each exam, have one key for each. */
  key: string;
  fact: Stated | null;
  yours: string | null;
  /** What to ask, look at, or fill in. */
  ask: string | null;
  /** It is more than 18 months old. */
  old: boolean;
  /** Another source says otherwise. */
  differs: boolean;
};
export type WantLine = Line & { answer: boolean | null; want: Want };

export const BANDS = ["ties", "meets", "ask", "misses"] as const;
export type Band = (typeof BANDS)[number];

export type ProgramFit = {
  programId: string;
  band: Band;
  meets: StatedLine[];
  misses: StatedLine[];
  unknown: StatedLine[];
  /** What it states that asks nothing of the applicant. */
  told: StatedLine[];
  ties: (Line & Pick<Tie, "strong">)[];
  wants: WantLine[];
  why: string;
  /** Requirements that are met, and stated and judged at all; how many questions are open. */
  counts: { met: number; stated: number; unknown: number };
};

/** A program to look at: of the season, or of the directory. `ties` are those that the season's records hold. */
export type Candidate = Named & Pick<Program, "id" | "track" | "signal"> & { facts: readonly Fact[]; ties: readonly Tie[] };

export type Applicant = Applying & Pick<Profile, "ties" | "wants">;

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
  const { source, asOf, trust } = fact;
  return {
    ...{ field, key, says: says + ageWords(fact, old), source, asOf, trust },
    ...{ fact, yours, ask, old, differs: false },
  };
}

function unknownLine(field: string, ask: string): StatedLine {
  return {
    ...{ field, key: field, says: ask, ...NOTHING },
    ...{ fact: null, yours: null, ask, old: false, differs: false },
  };
}

/** A further voice says so, and stands beside the first whatever it says: the first is the one that counts. */
const besides = (line: StatedLine): StatedLine => ({
  ...line,
  differs: true,
  says: `${line.says} Sources disagree.`,
});

/** Facts of one requirement; the minimum of each exam is one of its own. */
function groupsOf(field: Requirement, facts: readonly Stated[]): Map<string, Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const fact of facts) {
    const key = field === "minScore" && isMinScore(fact.value) ? `minScore ${examOf(fact.value.exam)}` : field;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
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

function addRequirement(lists: Lists, field: Requirement, facts: readonly Stated[], who: Applying, today: string): void {
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

const EACH_REQUIREMENT = Object.keys(REQUIREMENTS) as Requirement[];

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
      const visas = field === "imgAccepted" && stated("visaSponsored").some(({ value }) => Array.isArray(value) && value.length > 0);
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
  const asked = new Set(EACH_REQUIREMENT.filter((field) => concerns(field, who)).map(keyOf));
  for (const [key, found] of facts) {
    if (asked.has(key)) continue;
    const lines = voices(found).map((fact) => statedLine(fact.field, key, fact, null, today));
    lists.told.push(...(lines.length > 1 ? lines.map(besides) : lines));
  }
  return lists;
}

/** A fact by the key of its field, strongest first; the keys in order, so that nothing depends on how the facts were given. */
function byKey(facts: readonly Fact[]): Map<string, Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const fact of ranked(facts)) {
    const key = keyOf(fact.field);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ANSWER_WORDS = { yes: "Yes", no: "No", open: "Not known" };

function wantLine(want: Want, program: Candidate, facts: Map<string, Stated[]>, ties: readonly Tie[]): WantLine {
  const { field, value } = want;
  const wish = value === true ? labelOf(field) : `${labelOf(field)}, ${plainValue(value)}`;
  const said = (answer: boolean | null, of: string | null): string =>
    `${answer === null ? ANSWER_WORDS.open : answer ? ANSWER_WORDS.yes : ANSWER_WORDS.no}: ${wish}${of ? `. ${of}` : ""}.`;
  const [fact] = facts.get(factKeyOf(field)) ?? [];
  if (fact) {
    const answer = valueAnswer(field, fact.value, value);
    const { source, asOf, trust } = fact;
    return { field, says: said(answer, factWords(fact.field, fact.value)), source, asOf, trust, answer, want };
  }
  if (isAboutTies(field)) {
    const answer = ties.some((tie) => tie.field === "place");
    return { field, says: said(answer, null), ...NOTHING, answer: value === false ? !answer : answer, want };
  }
  const answer = placeAnswer(want, program) ?? null;
  const where = [program.city, program.state].filter(Boolean).join(", ");
  return { field, says: said(answer, answer === null ? null : where), ...NOTHING, answer, want };
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
  const wants = applicant.wants.map((want) => wantLine(want, program, facts, ties));
  const band = bandOf(lists, ties);
  const { counts, ...stated } = lists;
  return {
    ...{ programId: program.id, band, ...stated },
    ties: ties.map(({ field, says, strong }) => ({ field, says, strong, ...NOTHING })),
    ...{ wants, why: whyOf(band, lists, ties, wants), counts },
  };
}

/** A wish that a program doesn't fulfill; what it asks and the applicant meets never counts against it. */
const refuses = ({ answer, want }: WantLine, { meets }: ProgramFit) =>
  answer === false && !meets.some(({ field }) => keyOf(field) === factKeyOf(want.field));

/** Whether a program is known to have something that the applicant rules out. */
export const breaksDeal = (fit: ProgramFit): boolean =>
  fit.wants.some((line) => line.want.dealBreaker && refuses(line, fit));

/** The weights of what it is known to have, less those of what it is known not to have; what isn't known counts neither way. */
export function wantWeight(fit: ProgramFit): number {
  return fit.wants.reduce(
    (sum, line) => sum + (line.answer === true ? line.want.weight : refuses(line, fit) ? -line.want.weight : 0),
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
      return { fit, place, weight: wantWeight(fit), name: plainWords(program.name) };
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        b.weight - a.weight ||
        (a.name === b.name ? (a.fit.programId < b.fit.programId ? -1 : 1) : a.name < b.name ? -1 : 1),
    )
    .map(({ fit }) => fit);
}
