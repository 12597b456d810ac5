import { activeCommitments, checkFor, type RuleId, touches } from "@/lib/rules";
import type { Level } from "@/lib/rules/rule";
import { loggedAlready } from "@/lib/season/logged-already";
import { programShortName } from "@/lib/season/program-names";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Message, Season } from "@/lib/season/schema";
import { dayOf, instantMs } from "@/lib/season/time";
import { clearing } from "./cleared";
import { loggedWords } from "./logged-words";

/** What saving a message would do, said before it is saved. */
export type Effect = {
  level: "done" | Exclude<Level, "notice">;
  sentences: string[];
  /** The rules behind what it warns of, for their entries in the guide. */
  rules: RuleId[];
  used: number;
  limit: number;
  /** Places of the budget it would take. */
  takes: number;
};

/** What it warns of, in a sentence, and the rule behind it. */
type Warning = { rule: RuleId; sentence: string };

/** The cadence rules whose own sentence about this message belongs beside the save button. */
const SAID = new Set<RuleId>(["too-frequent", "contact-policy"]);
const NO_RULES = new Set<RuleId>();

/**
 * Compares the season without and with the message, through the rules themselves: which reminders it ends, what it takes of the
 * budget, what the rules would then say of it. `now` in epoch milliseconds; `others` is the season without an edited message; `guessedHour`:
 * nobody said at what hour of its day the message was.
 */
export function effectOf(others: Season, message: Message, now: number, guessedHour = false): Effect {
  const moment = Math.max(now, instantMs(message.at));
  const after = { ...others, messages: [...others.messages, message] };
  const before = checkFor(others, moment, message.programId, NO_RULES);
  const then = checkFor(after, moment, message.programId, SAID);
  const remaining = new Set(then.reminders.map(({ key }) => key));
  const ended = before.reminders.filter(({ key }) => !remaining.has(key));
  const ofProgram = ({ programId }: { programId: string | null }) => programId === message.programId;
  const used = before.budget?.used ?? 0;
  const { budget } = then;
  const limit = budget?.limit ?? others.season.limits.perProgram;
  const takes = (budget?.used ?? used) - used;
  const program = others.programs.find(({ id }) => id === message.programId);
  const name = program ? programShortName(program) : "this program";

  const letter = letterEffect(after, message, moment, name);
  if (letter?.level === "stop")
    return { level: "stop", sentences: [letter.sentence], rules: [letter.rule], used, limit, takes };

  const there = loggedAlready(others.messages, message);
  const sentences = [
    there ? `Logged already: ${loggedWords(there, others)}.` : [],
    clearing(others, ended, before.reminders.filter(ofProgram)) ?? [],
  ].flat();
  const warnings: Warning[] = then.findings
    .filter(({ rule, messageIds }) => SAID.has(rule) && messageIds.includes(message.id))
    .map((finding) => ({ rule: finding.rule, sentence: finding.message }));
  if (thanksNobody(others, message))
    warnings.push({
      rule: "thank-you",
      sentence:
        guessedHour && endsThatDay(others, message)
          ? `${message.dayOnly ? "No time is given" : "The time is a guess"}. If you sent it after that day’s interview, pick the time, and it counts as a thank-you.`
          : "No interview had ended then, so it won’t count as a thank-you.",
    });
  if (used + takes > limit && takes > 0)
    warnings.unshift({
      rule: "message-budget",
      sentence: `This would be message ${used + takes} of ${limit} to ${name}.`,
    });
  else sentences.push(budgetSentence(after, message, moment, { used, limit, takes }));
  if (letter?.level === "warn") warnings.push(letter);
  else if (letter) sentences.push(letter.sentence);
  return {
    level: warnings.length > 0 || there ? "warn" : "done",
    sentences: [...sentences, ...warnings.map(({ sentence }) => sentence)],
    rules: [...new Set(warnings.map(({ rule }) => rule))],
    used,
    limit,
    takes,
  };
}

function budgetSentence(
  after: Season,
  message: Message,
  moment: number,
  { used, limit, takes }: Pick<Effect, "used" | "limit" | "takes">,
): string {
  if (message.direction === "received") return "Their messages never count.";
  if (takes > 0)
    return `Then ${used + takes} of ${limit} ${used + takes === 1 ? "is" : "are"} used${used + takes === limit ? ": this is the last one" : ""}.`;
  const counted = touches(after, moment, message.programId).some(({ messages }) =>
    messages.some(({ id }) => id === message.id),
  );
  if (!counted) return "Doesn’t count against the budget.";
  return `Still ${used} of ${limit}, same ${message.kind === "thank-you" ? "interview" : "rotation"}.`;
}

/** A thank-you dated before its interview was over (docs/rules.md: it thanks nobody). */
function thanksNobody(season: Season, { kind, direction, programId, interviewId, at }: Message): boolean {
  if (direction !== "sent" || kind !== "thank-you") return false;
  return !season.interviews.some(
    (interview) =>
      interview.programId === programId &&
      (interviewId === null || interview.id === interviewId) &&
      instantMs(interview.endsAt) <= instantMs(at),
  );
}

/** Whether an interview that a thank-you may be for ended on the message's own day. */
function endsThatDay({ interviews, season }: Season, { programId, at }: Message): boolean {
  const day = dayOf(instantMs(at), season.timeZone);
  return interviews.some(
    (interview) => interview.programId === programId && dayOf(instantMs(interview.endsAt), season.timeZone) === day,
  );
}

/** What it means for the one #1 letter; null where it makes no promise. */
function letterEffect(
  after: Season,
  message: Message,
  moment: number,
  name: string,
): (Warning & Pick<Effect, "level">) | null {
  const active = activeCommitments(after, moment);
  if (!active.some((commitment) => commitment.message.id === message.id)) return null;
  const programs = new Map(after.programs.map((program) => [program.id, program]));
  const listOf = (programId: string) => {
    const program = programs.get(programId);
    return program && rankListOf(program.track);
  };
  const holder = active.find(
    ({ message: { programId } }) => programId !== message.programId && listOf(programId) === listOf(message.programId),
  );
  const rule = "one-letter-of-intent";
  const holding = holder && programs.get(holder.message.programId);
  const held = holding && programShortName(holding);
  if (held && message.acknowledged.length > 0)
    return { level: "warn", rule, sentence: `${held} holds your #1 letter too.` };
  if (held) return { level: "stop", rule, sentence: `${held} already holds your #1 letter. Save to see your options.` };
  if (message.kind === "intent") return { level: "done", rule, sentence: `${name} will hold your #1 letter.` };
  return {
    level: "warn",
    rule: "commits-number-one",
    sentence: `Its words tell ${name} it’s first, so it counts as your #1 letter.`,
  };
}
