import { findCommitments } from "@/lib/rules/commitments";
import { gather } from "@/lib/rules/gather";
import { type Letter, lettersBeside } from "@/lib/rules/letters";
import { momentOf } from "@/lib/rules/moment";
import { type Elsewhere, namedElsewhere } from "@/lib/rules/named-elsewhere";
import { preflight } from "@/lib/rules/preflight";
import type { RuleId } from "@/lib/rules/registry";
import type { Finding } from "@/lib/rules/types";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Draft, Message, Season } from "@/lib/season/schema";
import { instantMs, isoIn } from "@/lib/season/time";
import { SENT_KINDS } from "@/lib/season/values";

/** Clocks of a browser and a server differ a little. */
export const CLOCK_TOLERANCE_MS = 60_000;

/** The rule whose stop is overruled with a reason only. */
export const SECOND_LETTER: RuleId = "one-letter-of-intent";
/** The rule under which one says that a message is filed right, whoever it names. */
export const WRONG_NAME: RuleId = "wrong-name";

/** What holds a message back, each to be settled on its own. */
export type Hold = {
  /** The #1 letters that stand beside the one that it would be. */
  letters: Letter[];
  /** Another program that it names where its own would be named. */
  elsewhere: Elsewhere | null;
  /** Stops of the checks but for these: they hold a letter on its way out, never the record of one that was sent. */
  stops: Finding[];
};

/** Stands for the message while the rules look at it. */
const PSEUDO_ID = "unsaved";

/**
 * What holds a message back that would be sent or logged as it stands, in the season as it is: the one answer for every way out and for
 * the log. `checked`: rules that the person answered. `now` in epoch milliseconds.
 */
export function holdOf(
  season: Season,
  message: Omit<Message, "id">,
  now: number,
  { checked = [] }: { checked?: readonly RuleId[] } = {},
): Hold {
  return {
    letters: secondTo(season, { ...message, id: PSEUDO_ID }, now),
    elsewhere: checked.includes(WRONG_NAME) ? null : namedElsewhere(season, message, now),
    stops: stopsOf(season, message, now),
  };
}

/** What holds a draft back that would be sent now, beside everything else in the season. `draftId`: how it is stored, or null. */
export function holdOfDraft(season: Season, draftId: string | null, draft: Omit<Draft, "id">, now: number): Hold {
  const moment = momentOf(season, now);
  const others = { ...season, drafts: season.drafts.filter(({ id }) => id !== draftId) };
  const at = isoIn(moment, season.season.timeZone);
  return holdOf(others, { ...draft, direction: "sent", at, needsReply: false, mailId: null, acknowledged: [] }, moment);
}

/** Whether it holds back a record: a second #1 letter without a reason, or a message that names another program. */
export const holdsRecord = ({ letters, elsewhere }: Hold): boolean => letters.length > 0 || elsewhere !== null;

/** The letters that a message would be second to, without a reason for being one. */
function secondTo(season: Season, message: Message, now: number): Letter[] {
  const acknowledged = message.acknowledged.some(({ rule, reason }) => rule === SECOND_LETTER && reason.trim() !== "");
  if (acknowledged || !isSecondLetter(season, message, now)) return [];
  return lettersBeside(season, message.programId, momentFor(message, now));
}

/** Of two letters a clock that differs may have dated the first a little ahead. */
const momentFor = (message: Message, now: number) => Math.max(now + CLOCK_TOLERANCE_MS, instantMs(message.at));

/**
 * Whether, once this message is in the season, it stands as a commitment beside one to another program of its list. A
 * message logged late counts at its own time, among all that is known now.
 */
export function isSecondLetter(season: Season, message: Message, now: number): boolean {
  if (message.direction !== "sent") return false;
  const after = { ...season, messages: [...season.messages, message] };
  const active = findCommitments(gather(after, momentFor(message, now))).filter(
    ({ releasedAt }) => releasedAt === null,
  );
  if (!active.some((commitment) => commitment.message.id === message.id)) return false;
  const listOf = new Map(season.programs.map((program) => [program.id, rankListOf(program.track)]));
  return active.some(
    ({ message: other }) =>
      other.programId !== message.programId && listOf.get(other.programId) === listOf.get(message.programId),
  );
}

function stopsOf(season: Season, message: Omit<Message, "id">, now: number): Finding[] {
  const kind = SENT_KINDS.find((known) => known === message.kind);
  if (message.direction !== "sent" || !kind) return [];
  return preflight(season, { ...message, kind }, now).findings.filter(
    ({ level, rule }) => level === "stop" && rule !== SECOND_LETTER,
  );
}
