import { REMINDER_KINDS } from "@/components/reminders/kinds";
import type { Budget } from "@/lib/rules/cadence/message-budget";
import { TOO_FREQUENT_DAYS } from "@/lib/rules/cadence/too-frequent";
import type { Touch } from "@/lib/rules/context";
import type { Reminder } from "@/lib/rules/types";
import { formatDay, formatNear } from "@/lib/season/format";
import { formatLength } from "@/lib/season/length";
import type { Contact, Interview, Message, Program, Task } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf, daysBetween, endOfDay, instantMs, shiftDay } from "@/lib/season/time";

/** How loud it is. `late` and `due` are what "Needs you" gathers. */
export type Tone = "late" | "due" | "plain" | "quiet";

/** What to do about a program next. Sorted by `urgency`, then by `at` (epoch milliseconds). */
export type NextStep = { words: string; tone: Tone; urgency: number; at: number };

/** Everything of the season that is about one program, at a moment. */
export type ProgramFacts = {
  program: Program;
  contacts: readonly Contact[];
  interviews: readonly Interview[];
  messages: readonly Message[];
  tasks: readonly Task[];
  reminders: readonly Reminder[];
  touches: readonly Touch[];
  budget: Budget;
  /** Whether this is one of several programs that have been told they're first. */
  inConflict: boolean;
  /** Epoch milliseconds, and the season's zone. */
  now: number;
  zone: string;
};

/** After this many days without an answer, the silence is mentioned. */
const SILENCE_DAYS = 14;
const OVER: readonly Program["stage"][] = ["declined", "rejected", "withdrawn"];

const URGENCY = {
  conflict: 0,
  late: 1,
  due: 2,
  open: 3,
  interview: 4,
  own: 5,
  arrange: 6,
  wait: 7,
  none: 8,
  closed: 9,
};

const quiet = (words: string, urgency = URGENCY.none): NextStep => ({ words, tone: "quiet", urgency, at: 0 });

/** What the rules remind of; a person's own to-dos have a step of their own (`taskStep`). */
function reminderStep(facts: ProgramFacts, state: "overdue" | "due" | "upcoming"): NextStep | null {
  const { reminders, now, zone } = facts;
  const standing = reminders.filter((reminder) => reminder.state === state && REMINDER_KINDS[reminder.rule].nextStep);
  const first = standing.reduce<Reminder | null>(
    (soonest, next) => (soonest && instantMs(soonest.lateAt) <= instantMs(next.lateAt) ? soonest : next),
    null,
  );
  const words =
    first &&
    REMINDER_KINDS[first.rule].nextStep?.(
      standing.filter(({ rule }) => rule === first.rule),
      facts,
    );
  if (!first || !words) return null;
  const at = instantMs(first.lateAt);
  if (state === "overdue")
    return { words: `${words}, ${formatLength(now - at)} late`, tone: "late", urgency: URGENCY.late, at };
  const by = `${words} by ${formatNear(at, now, zone)}`;
  return state === "due"
    ? { words: by, tone: "due", urgency: URGENCY.due, at }
    : { words: by, tone: "plain", urgency: URGENCY.open, at };
}

function conflictStep({ inConflict }: ProgramFacts): NextStep | null {
  if (!inConflict) return null;
  return { words: "Take back one #1 letter", tone: "late", urgency: URGENCY.conflict, at: 0 };
}

function interviewStep({ interviews, now, zone }: ProgramFacts): NextStep | null {
  const starts = interviews
    .filter((interview) => takesPlace(interview) && instantMs(interview.endsAt) > now)
    .map(({ startsAt }) => instantMs(startsAt));
  if (starts.length === 0) return null;
  const at = Math.min(...starts);
  return { words: `Interview ${formatNear(at, now, zone)}`, tone: "plain", urgency: URGENCY.interview, at };
}

function taskStep({ tasks, now, zone }: ProgramFacts): NextStep | null {
  const [task] = tasks
    .filter(({ doneAt }) => doneAt === null)
    .sort((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
  if (!task) return null;
  if (task.dueOn === null)
    return { words: task.title, tone: "plain", urgency: URGENCY.own, at: Number.POSITIVE_INFINITY };
  const at = endOfDay(task.dueOn, zone);
  const daysLate = daysBetween(task.dueOn, dayOf(now, zone));
  if (daysLate > 0) return { words: `${task.title}, ${daysLate} d late`, tone: "late", urgency: URGENCY.late, at };
  return daysLate === 0
    ? { words: `${task.title}, today`, tone: "due", urgency: URGENCY.due, at }
    : { words: `${task.title}, ${formatDay(task.dueOn, "day")}`, tone: "plain", urgency: URGENCY.own, at };
}

function arrangeStep({ program }: ProgramFacts): NextStep | null {
  const words =
    program.stage === "invited"
      ? "Choose an interview date"
      : program.stage === "scheduled"
        ? "Add the interview’s date"
        : null;
  return words === null ? null : { words, tone: "plain", urgency: URGENCY.arrange, at: 0 };
}

/** What the program's policy and budget leave to be sent, where nothing else is open. */
function waitingStep({ program, messages, interviews, touches, budget, now, zone }: ProgramFacts): NextStep {
  if (program.contactPolicy === "no-contact") return quiet("Asked for no messages");
  const met = interviews.some((interview) => takesPlace(interview) && instantMs(interview.endsAt) <= now);
  if (program.contactPolicy === "no-post-interview" && met) return quiet("Asked for none after interviews");
  if (budget.used >= budget.limit) return quiet("Nothing to send");

  const today = dayOf(now, zone);
  const last = touches.at(-1);
  if (last) {
    const touchedOn = dayOf(last.at, zone);
    if (daysBetween(touchedOn, today) <= TOO_FREQUENT_DAYS) {
      const until = shiftDay(touchedOn, TOO_FREQUENT_DAYS);
      return {
        words: `Write again after ${formatDay(until, "day")}`,
        tone: "quiet",
        urgency: URGENCY.wait,
        at: last.at,
      };
    }
    if (budget.used === budget.limit - 1) return quiet("Last message, save it for news", URGENCY.wait);
    const answered = messages.some(({ direction, at }) => direction === "received" && instantMs(at) > last.at);
    const silence = daysBetween(touchedOn, today);
    if (!answered && !met && silence >= SILENCE_DAYS)
      return { words: `No reply in ${silence} days`, tone: "plain", urgency: URGENCY.wait, at: last.at };
  }
  return quiet("Nothing waiting");
}

/**
 * The one thing to do about a program: two #1 letters first, then what is late, due, still in its window, the next interview,
 * an own task, and else what the program's stage, policy and budget leave.
 */
export function nextStep(facts: ProgramFacts): NextStep {
  const task = taskStep(facts);
  const pressing = task && task.tone !== "plain" ? task : null;
  return (
    conflictStep(facts) ??
    reminderStep(facts, "overdue") ??
    (pressing?.tone === "late" ? pressing : null) ??
    reminderStep(facts, "due") ??
    pressing ??
    (OVER.includes(facts.program.stage) ? quiet("Closed", URGENCY.closed) : null) ??
    reminderStep(facts, "upcoming") ??
    interviewStep(facts) ??
    task ??
    arrangeStep(facts) ??
    waitingStep(facts)
  );
}
