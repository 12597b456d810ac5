import { ruleTitle } from "@/components/guide/rule-title";
import { policyRests } from "@/lib/fit/policy-rests";
import { policyWords } from "@/lib/fit/policy-words";
import { activeCommitments, type Finding, preflight, type RuleId, touches } from "@/lib/rules";
import { gather } from "@/lib/rules/gather";
import { type LetterState, letterState } from "@/lib/rules/letter";
import { promisesIn } from "@/lib/rules/wording/number-one/promises";
import type { Draft, Message, Program, Season } from "@/lib/season/schema";
import { dayOf, daysBetween } from "@/lib/season/time";
import type { Written } from "./written";

/** How things stand with the program before the message goes. */
export type ContactState = {
  used: number;
  limit: number;
  /** How many messages of the budget this one would use. */
  takes: number;
  /** The last message that counted, and how many days ago it was in the season's zone; null where none has. */
  last: { kind: Message["kind"]; days: number } | null;
  policy: Program["contactPolicy"];
  /** The same in words: whether anybody recorded one. */
  policyWords: string;
  letter: { state: LetterState["state"]; holder: string };
};

/** A finding with its rule's title, so that a screen can show it without loading the rules. */
export type TitledFinding = Finding & { title: string };

export type Assessment = { findings: TitledFinding[]; standing: ContactState };

/** Rules about the #1 letter. Their findings are shown at the sentence that commits, where there is one. */
const OF_THE_LETTER = new Set<RuleId>([
  "one-letter-of-intent",
  "intent-after-release",
  "intent-repeated",
  "intent-matches-rank",
  "intent-before-interview",
  "intent-early",
]);

function placed(finding: Finding, written: Written): Finding {
  if (finding.field !== undefined || !OF_THE_LETTER.has(finding.rule)) return finding;
  const sentence = promisesIn(written).find(({ unsure }) => unsure === finding.unsure);
  if (!sentence) return finding;
  return { ...finding, field: sentence.field, start: sentence.start, end: sentence.end };
}

/** A program’s contact policy in words; where what it rests on has to be checked, with that. */
function checkedPolicy(program: Program, today: string): string {
  const rests = policyRests(program, today);
  return [policyWords(program), rests?.check && `check ${rests.words}`].filter(Boolean).join("; ");
}

function standingOf(season: Season, draft: Omit<Draft, "id">, now: number): ContactState {
  const { programId } = draft;
  const zone = season.season.timeZone;
  const before = touches(season, now, programId);
  const at = new Date(now).toISOString();
  const sent: Message = {
    ...draft,
    id: "this draft",
    direction: "sent",
    at,
    dayOnly: false,
    needsReply: false,
    mailId: null,
    acknowledged: [],
  };
  const after = gather(season, now, sent).touchesOf(programId);
  const last = before.at(-1);
  const letter = letterState(season, activeCommitments(season, now));
  const program = season.programs.find(({ id }) => id === programId);
  return {
    used: before.length,
    limit: season.season.limits.perProgram,
    takes: after.length - before.length,
    last: last ? { kind: last.first.kind, days: daysBetween(dayOf(last.at, zone), dayOf(now, zone)) } : null,
    policy: program?.contactPolicy ?? "open",
    policyWords: program ? checkedPolicy(program, dayOf(now, zone)) : "",
    letter: { state: letter.state, holder: letter.state === "out" ? letter.program.name : "" },
  };
}

/**
 * What the rules say of a draft as it is written, and how things stand with its program. `draftId` is how it is stored, which it
 * is not compared with; null where it is not. `now` in epoch milliseconds.
 */
export function assess(
  season: Season,
  draftId: string | null,
  programId: string,
  written: Written,
  now: number,
): Assessment {
  const draft = { ...written, programId };
  const others = { ...season, drafts: season.drafts.filter(({ id }) => id !== draftId) };
  const { findings } = preflight(others, { ...draft, acknowledged: [] }, now);
  return {
    findings: findings.map((finding) => ({ ...placed(finding, written), title: ruleTitle(finding.rule) })),
    standing: standingOf(season, draft, now),
  };
}
