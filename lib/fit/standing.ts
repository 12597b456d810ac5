import { groupedBy } from "@/lib/season/grouped";
import type { Fact } from "@/lib/season/schema";
import { type Asking, EACH_REQUIREMENT } from "./asking";
import { factWords, INFORMATION, isMinScore, plainValue, REQUIREMENTS, type Requirement } from "./fact-words";
import { isOld, ranked, type Stated, voices, weigh } from "./facts";
import type { Band, Candidate, ProgramFit, StatedLine } from "./lines";
import { monthWords } from "./month-words";
import { type Applying, concerns, examOf, judge, type Verdict } from "./requirements";
import { profileTies, signalTie, type Tie } from "./ties";
import { keyOf } from "./wants";

/** What a program states, held against an applicant, and their ties to it: all of a fit but what they want. */

export const NOTHING = { source: null, asOf: null, trust: null } as const;

/** How old a fact is, where that matters. */
function ageWords({ asOf }: Stated, old: boolean): string {
  if (asOf === null) return " No date: check it.";
  return old ? ` From ${monthWords(asOf)}: check whether it still holds.` : "";
}

/** What was last said of a fact, and on which day: most answers of a profile change few of the lines. */
const lines = new WeakMap<Stated, { line: StatedLine; today: string }>();

function statedLine(
  field: string,
  key: string,
  fact: Stated,
  { verdict, alone }: { verdict: Verdict | null; alone: StatedLine["alone"] },
  today: string,
): StatedLine {
  const yours = verdict?.yours ?? null;
  const ask = verdict?.result === "open" ? verdict.ask : null;
  const said = lines.get(fact);
  if (
    said?.today === today &&
    said.line.key === key &&
    said.line.yours === yours &&
    said.line.ask === ask &&
    said.line.alone === alone
  )
    return said.line;
  const line = newLine(field, key, fact, { yours, ask, alone }, today);
  lines.set(fact, { line, today });
  return line;
}

function newLine(
  field: string,
  key: string,
  fact: Stated,
  { yours, ask, alone }: Pick<StatedLine, "yours" | "ask" | "alone">,
  today: string,
): StatedLine {
  const old = isOld(fact.asOf, today);
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
    alone,
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
    ...{ fact: null, yours: null, ask, alone: null, old: false, differs: false },
  };
  questions.set(ask, line);
  return line;
}

/** A further voice says so, and stands beside the first whatever it says: the first is the one that counts. */
const besides = (line: StatedLine): StatedLine => ({
  ...line,
  differs: true,
  says: `${line.says} Sources disagree.`,
});

/** Facts of one requirement; the minimum of each exam is one of its own. */
function groupsOf(field: Requirement, facts: readonly Stated[]): Map<string, Stated[]> {
  if (field !== "minScore") return new Map([[field, [...facts]]]);
  return groupedBy(facts, ({ value }) => (isMinScore(value) ? `minScore ${examOf(value.exam)}` : field));
}

/**
 * What the strongest facts come to. Those that weigh the same and don't come to the same leave it open: neither is taken. Null where it
 * isn't asked of the applicant.
 */
function verdictOf(field: Requirement, facts: readonly Stated[], applying: Applying): Verdict | null {
  const [first] = facts;
  if (!first) return null;
  if (facts.length === 1) return judge(field, first, applying);
  const verdicts = facts
    .filter((fact) => weigh(fact, first) === 0)
    .flatMap((fact) => judge(field, fact, applying) ?? []);
  const [verdict, ...others] = verdicts;
  if (!verdict || others.every(({ result }) => result === verdict.result)) return verdict ?? null;
  return { result: "open", yours: verdict.yours, ask: "Ask: their sources disagree; which one holds?" };
}

export type Lists = Pick<ProgramFit, "meets" | "misses" | "unknown" | "told"> & { counts: ProgramFit["counts"] };

/** What one group of facts comes to, with its lines. */
type Group = { result: Verdict["result"]; lines: StatedLine[] };

function newGroups(field: Requirement, facts: readonly Stated[], who: Applying, today: string): Group[] {
  return [...groupsOf(field, facts)].flatMap(([key, group]) => {
    const verdict = verdictOf(field, group, who);
    if (verdict === null) return [];
    const said = voices(group);
    const lines = said.map((fact) => {
      const own = judge(field, fact, who);
      const told = fact === said[0] ? verdict : own && { ...verdict, yours: own.yours };
      return statedLine(field, key, fact, { verdict: told, alone: own?.result ?? null }, today);
    });
    return { result: verdict.result, lines: lines.length > 1 ? lines.map(besides) : lines };
  });
}

/** The last groups of facts, and for which answers they hold: most answers concern one requirement. */
const groups = new WeakMap<readonly Stated[], { of: string; groups: Group[] }>();

function addRequirement(lists: Lists, field: Requirement, facts: readonly Stated[], who: Asking, today: string): void {
  const of = `${today} ${who.answers[field]}`;
  const known = groups.get(facts);
  const found = known?.of === of ? known.groups : newGroups(field, facts, who, today);
  groups.set(facts, { of, groups: found });
  for (const { result, lines } of found) {
    const list = result === "met" ? lists.meets : result === "missed" ? lists.misses : lists.unknown;
    list.push(...lines);
    if (result === "open") lists.counts.unknown += 1;
    else lists.counts.stated += 1;
    if (result === "met") lists.counts.met += 1;
  }
}

/** A program that sponsors visas takes graduates from abroad; whether it takes this one it doesn't say. */
const SPONSORS = "Not stated, but they sponsor visas, so they do take some.";

function listsOf({ track }: Candidate, facts: Map<string, Stated[]>, who: Asking, today: string): Lists {
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
  for (const [key, found] of facts) {
    if (who.asked.has(key)) continue;
    const lines = voices(found).map((fact) => statedLine(fact.field, key, fact, { verdict: null, alone: null }, today));
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

function bandOf({ misses, counts }: Lists, ties: readonly Tie[]): Band {
  if (misses.length > 0) return "misses";
  if (ties.some(({ strong }) => strong) || ties.length >= 2) return "ties";
  return counts.met > 0 ? "meets" : "ask";
}

/** What a program states and how the applicant is tied to it: all but what they want of it. */
export type Standing = { facts: Map<string, Stated[]>; lists: Lists; ties: Tie[]; band: Band };

/** The last standing of a program, and for whom and when it holds: a weight changes none of it. */
const standings = new WeakMap<Candidate, { of: string; standing: Standing }>();

/** How a program and an applicant stand on a day; `of` tells for whom and when it holds. */
export function standingOf(program: Candidate, who: Asking, today: string, of: string): Standing {
  const known = standings.get(program);
  if (known?.of === of) return known.standing;
  const facts = byKey(program.facts);
  const lists = listsOf(program, facts, who, today);
  const ties = [...profileTies(who, program), ...program.ties, ...signalTie(program.signal)].sort(
    (a, b) => Number(b.strong) - Number(a.strong),
  );
  const standing = { facts, lists, ties, band: bandOf(lists, ties) };
  standings.set(program, { of, standing });
  return standing;
}
