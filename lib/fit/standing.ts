import { groupedBy } from "@/lib/season/grouped";
import type { Fact } from "@/lib/season/schema";
import { type Asking, EACH_REQUIREMENT } from "./asking";
import { doubtOf } from "./doubt";
import { INFORMATION, isMinScore, labelOf, REQUIREMENTS, type Requirement } from "./fact-words";
import { ranked, type Stated, voices, weigh } from "./facts";
import type { Band, Candidate, ProgramFit, StatedLine } from "./lines";
import { type Applying, concerns, examOf, judge, type Verdict } from "./requirements";
import { besides, statedLine, unknownLine } from "./stated-lines";
import { profileTies, signalTie, type Tie } from "./ties";
import { keyOf } from "./wants";

/** What a program states, held against an applicant, and their ties to it: all of a fit but what they want. */

/** Facts of one requirement; the minimum of each exam is one of its own. */
function groupsOf(field: Requirement, facts: readonly Stated[]): Map<string, Stated[]> {
  if (field !== "minScore") return new Map([[field, [...facts]]]);
  return groupedBy(facts, ({ value }) => (isMinScore(value) ? `minScore ${examOf(value.exam)}` : field));
}

/** "minimum score" of "Minimum score"; "IMGs" stays. */
const inSentence = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** A question about a requirement: the one that a fact leaves open, else what is asked where nothing is known. */
const questionOf = (field: Requirement, verdict: Verdict): string =>
  verdict.result === "open" && verdict.ask.startsWith("Ask:") ? verdict.ask : REQUIREMENTS[field].question;

/**
 * What the strongest facts come to of those that settle anything. Where they weigh the same and don't come to the same, or a stronger voice
 * that settles nothing says otherwise, it stays open: none is taken. Null where it isn't asked of the applicant.
 */
function verdictOf(field: Requirement, facts: readonly Stated[], applying: Applying): Verdict | null {
  const judged = facts.flatMap((fact) => {
    const verdict = judge(field, fact, applying);
    return verdict === null ? [] : [{ fact, verdict, doubt: doubtOf(fact) }];
  });
  const [strongest] = judged;
  if (!strongest) return null;
  const settling = judged.filter(({ doubt }) => doubt === null);
  const [first] = settling;
  const open = (ask: string): Verdict => ({ result: "open", yours: (first ?? strongest).verdict.yours, ask });
  if (!first) return open(questionOf(field, strongest.verdict));
  const differs = ({ verdict: { result } }: { verdict: Verdict }) => result !== first.verdict.result;
  const disagree =
    settling.some((one) => weigh(one.fact, first.fact) === 0 && differs(one)) ||
    judged.some(
      (one) => one.doubt !== null && weigh(one.fact, first.fact) < 0 && one.verdict.result !== "open" && differs(one),
    );
  return disagree ? open(`Ask: sources disagree about ${inSentence(labelOf(field))}: which one holds?`) : first.verdict;
}

export type Lists = Pick<ProgramFit, "meets" | "misses" | "unknown" | "told"> & { counts: ProgramFit["counts"] };

/** What one group of facts comes to, with its lines. */
type Group = { result: Verdict["result"]; lines: StatedLine[] };

function newGroups(field: Requirement, facts: readonly Stated[], who: Applying, today: string): Group[] {
  return [...groupsOf(field, facts)].flatMap(([key, group]) => {
    const verdict = verdictOf(field, group, who);
    if (verdict === null) return [];
    // What settles it comes first.
    const said = voices([...group].sort((a, b) => Number(doubtOf(a) !== null) - Number(doubtOf(b) !== null)));
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

/** Visas say something of graduates from abroad; whether it takes this one they don't. */
const SPONSORS = "Not stated; they do sponsor visas.";

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
  const { told, questions } = informationOf(track, facts, who, today);
  lists.unknown.push(...questions);
  lists.told.push(...told);
  return lists;
}

/** What is told that asks nothing of the applicant, and what isn't known of that. */
type Information = { told: StatedLine[]; questions: StatedLine[] };

/** Remarks in free text that are not the same are two remarks and no disagreement. */
const REMARKS = new Set(["note", "notes", "remark", keyOf("signalUse")]);
const mayDisagree = (key: string) => !REMARKS.has(key);

/** The last information of facts, and for what it holds: hardly any answer changes it. */
const informed = new WeakMap<Map<string, Stated[]>, { of: string; information: Information }>();

function informationOf(
  track: Candidate["track"],
  facts: Map<string, Stated[]>,
  who: Asking,
  today: string,
): Information {
  const of = `${today} ${track} ${who.status}`;
  const known = informed.get(facts);
  if (known?.of === of) return known.information;
  const questions = Object.entries(INFORMATION)
    .filter(([field]) => field !== "integratedPositions" || track === "integrated")
    .filter(([field]) => !facts.has(keyOf(field)))
    .map(([field, { question }]) => unknownLine(field, question));
  const told = [...facts].flatMap(([key, found]) => {
    if (who.asked.has(key)) return [];
    const lines = voices(found).map((fact) => statedLine(fact.field, key, fact, { verdict: null, alone: null }, today));
    return lines.length > 1 && mayDisagree(key) ? lines.map(besides) : lines;
  });
  const information = { told, questions };
  informed.set(facts, { of, information });
  return information;
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

/** The last ties of a program, and for which letters and places they hold. */
const linked = new WeakMap<Candidate, { of: string; ties: Tie[] }>();

function tiesOf(program: Candidate, who: Asking): Tie[] {
  const known = linked.get(program);
  if (known?.of === who.links) return known.ties;
  const ties = [...profileTies(who, program), ...program.ties, ...signalTie(program.signal)].sort(
    (a, b) => Number(b.strong) - Number(a.strong),
  );
  linked.set(program, { of: who.links, ties });
  return ties;
}

/** The last standing of a program, and for whom and when it holds: a weight changes none of it. */
const standings = new WeakMap<Candidate, { of: string; standing: Standing }>();

/** How a program and an applicant stand on a day; `of` tells for whom and when it holds. */
export function standingOf(program: Candidate, who: Asking, today: string, of: string): Standing {
  const known = standings.get(program);
  if (known?.of === of) return known.standing;
  const facts = byKey(program.facts);
  const lists = listsOf(program, facts, who, today);
  const ties = tiesOf(program, who);
  const standing = { facts, lists, ties, band: bandOf(lists, ties) };
  standings.set(program, { of, standing });
  return standing;
}
