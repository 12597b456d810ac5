import { SECOND_LETTER, WRONG_NAME } from "@/lib/rules/hold-rules";
import { lettersBeside, type StandingLetter } from "@/lib/rules/letters";
import { momentOf } from "@/lib/rules/moment";
import { type Elsewhere, namedElsewhere } from "@/lib/rules/named-elsewhere";
import { preflight } from "@/lib/rules/preflight";
import type { RuleId } from "@/lib/rules/registry";
import { type OpenQuestion, type SecondLetter, secondLetter } from "@/lib/rules/second-letter";
import type { Finding } from "@/lib/rules/types";
import { neverSaysFirst } from "@/lib/rules/wording/number-one/promises";
import { programShortName } from "@/lib/season/program-names";
import type { Draft, Message, Season } from "@/lib/season/schema";
import { instantMs, isoIn } from "@/lib/season/time";
import { SENT_KINDS } from "@/lib/season/values";

/** Clocks of a browser and a server differ a little. */
export const CLOCK_TOLERANCE_MS = 60_000;

/** What holds a message back, each to be settled on its own. */
export type Hold = {
  /** The #1 letters that stand beside the one that it would be. */
  letters: StandingLetter[];
  /** What has to be answered first, since by it this could be a second #1 letter; null where nothing has. */
  open: OpenHold | null;
  /** Another program that it names where its own would be named. */
  elsewhere: Elsewhere | null;
  /** By its kind it is the #1 letter, yet none of the sentences it has says so: whether it counts is asked before it does. */
  unsaid: boolean;
  /** The checks' other stops: they hold a letter on its way out, never the record of one that was sent. */
  stopFindings: Finding[];
};

/** A question as a screen names it: the program, and when the message was sent (an ISO instant; null for the one at hand). */
export type SentenceQuestion = OpenQuestion & { program: string; at: string | null };
/** Sentences that may be promises, and the programs that hold a letter already. */
export type OpenHold = { questions: SentenceQuestion[]; holders: string[] };

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
  const filed = { ...message, id: PSEUDO_ID };
  const second: SecondLetter = isAcknowledged(message) ? { is: "none" } : secondOf(season, filed, now);
  const beside = second.is === "none" ? [] : lettersBeside(season, message.programId, momentFor(filed, now));
  return {
    letters: second.is === "second" ? beside : [],
    open: second.is === "may be" ? openHold(season, second.questions, beside) : null,
    elsewhere: checked.includes(WRONG_NAME) ? null : namedElsewhere(season, message, now),
    unsaid: isUnsaid(message),
    stopFindings: stopsOf(season, message, now),
  };
}

/** What holds a draft back that would be sent now, beside everything else in the season. `draftId`: how it is stored, or null. */
export function holdOfDraft(season: Season, draftId: string | null, draft: Omit<Draft, "id">, now: number): Hold {
  const moment = momentOf(season, now);
  const others = { ...season, drafts: season.drafts.filter(({ id }) => id !== draftId) };
  const at = isoIn(moment, season.season.timeZone);
  return holdOf(
    others,
    { ...draft, direction: "sent", at, dayOnly: false, needsReply: false, mailId: null, acknowledged: [] },
    moment,
  );
}

/** Whether it holds back a record: a second #1 letter without a reason, one that may be so, or a message that names another program. */
export const holdsRecord = ({ letters, open, elsewhere }: Hold): boolean =>
  letters.length > 0 || open !== null || elsewhere !== null;

/** What holds a record back, with the rules that a reason overrules. */
export type RecordHold = Pick<Hold, "letters" | "elsewhere" | "open"> & { rules: RuleId[] };

/** A hold as the screens that log show it. */
export const recordHoldOf = ({ letters, elsewhere, open }: Hold): RecordHold => ({
  rules: letters.length > 0 ? [SECOND_LETTER] : [],
  letters,
  elsewhere,
  open,
});

/** Whether it is a letter of intent whose words are here, and none tells the reader it is first. Without its words, it is what the person said. */
export const isUnsaid = (message: Omit<Message, "id">): boolean =>
  message.kind === "intent" && message.body.trim() !== "" && neverSaysFirst(message);

/** Whether it carries a reason for being a second letter. */
const isAcknowledged = ({ acknowledged }: Pick<Message, "acknowledged">): boolean =>
  acknowledged.some(({ rule, reason }) => rule === SECOND_LETTER && reason.trim() !== "");

function openHold(season: Season, questions: OpenQuestion[], beside: StandingLetter[]): OpenHold {
  const asked = questions.map((question): SentenceQuestion => {
    const program = season.programs.find(({ id }) => id === question.programId);
    const at = season.messages.find(({ id }) => id === question.messageId)?.at ?? null;
    return { ...question, program: program ? programShortName(program) : "", at };
  });
  return { questions: asked, holders: beside.map(({ program }) => program) };
}

/** Of two letters a clock that differs may have dated the first a little ahead. */
const momentFor = (message: Message, now: number) => Math.max(now + CLOCK_TOLERANCE_MS, instantMs(message.at));

/**
 * Whether, once this message is in the season, it stands as a commitment beside one to another program of its list, or may. A message
 * logged late counts at its own time, among all that is known now.
 */
export const secondOf = (season: Season, message: Message, now: number): SecondLetter =>
  secondLetter(season, message, momentFor(message, now));

function stopsOf(season: Season, message: Omit<Message, "id">, now: number): Finding[] {
  const kind = SENT_KINDS.find((known) => known === message.kind);
  if (message.direction !== "sent" || !kind) return [];
  return preflight(season, { ...message, kind }, now).findings.filter(
    ({ level, rule }) => level === "stop" && rule !== SECOND_LETTER,
  );
}
