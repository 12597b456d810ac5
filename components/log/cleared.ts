import { REMINDER_KINDS } from "@/components/reminders/kinds";
import type { Cleared } from "@/components/reminders/reminder-kind";
import type { Reminder, ReminderId } from "@/lib/rules";
import type { Season } from "@/lib/season/schema";
import { capitalized, listOf, spelled } from "@/lib/season/words";

const STATES: Record<Reminder["state"], string> = { overdue: "late ", due: "due ", upcoming: "", lapsed: "lapsed " };
/** The state that all of them share, as a word before a noun; none where they differ. */
function stateWord(reminders: Reminder[]): string {
  const states = new Set(reminders.map(({ state }) => state));
  const [only] = states;
  return states.size === 1 && only ? STATES[only] : "";
}

/** Reminders of one kind that a message ends, and how they are named. */
type OfKind = { cleared: Cleared; reminders: Reminder[] };

/** By their kinds, those that are counted first. */
function byKind(ended: Reminder[]): OfKind[] {
  const kinds = new Map<ReminderId, OfKind>();
  for (const reminder of ended) {
    const { cleared } = REMINDER_KINDS[reminder.rule];
    const known = kinds.get(reminder.rule);
    if (known) known.reminders.push(reminder);
    else if (cleared) kinds.set(reminder.rule, { cleared, reminders: [reminder] });
  }
  const counted = ({ cleared }: OfKind) => Number(cleared.many !== null);
  return [...kinds.values()].sort((a, b) => counted(b) - counted(a));
}

/** What was ended as a noun: "the late thank-you to Dr. Marsh", "two late thank-yous", "the reply you owe". */
function named(season: Season, kinds: OfKind[]): string {
  return listOf(kinds.map(({ cleared, reminders }) => cleared.noun(season, reminders, stateWord(reminders))));
}

function sentence(words: string): string {
  return `${capitalized(words)}.`;
}

/**
 * What saving would end, before it is saved: "Clears both late thank-yous." `open`: all that is open for the program now. Null where
 * it ends nothing.
 */
export function clearing(season: Season, ended: Reminder[], open: Reminder[]): string | null {
  const kinds = byKind(ended);
  const [first] = kinds;
  if (!first) return null;
  const { many } = first.cleared;
  const { length } = first.reminders;
  if (kinds.length > 1 || length === 1 || many === null) return `Clears ${named(season, kinds)}.`;
  const waiting = open.filter(({ rule }) => REMINDER_KINDS[rule].cleared?.many === many).length;
  if (length < waiting) return `Clears ${spelled(length)} of ${spelled(waiting)} ${many}.`;
  const noun = `${stateWord(first.reminders)}${many}`;
  return length === 2 ? `Clears both ${noun}.` : `Clears all ${spelled(length)} ${noun}.`;
}

/** What was ended, once it is saved: "That clears two late thank-yous." Null where nothing was. */
export function cleared(season: Season, ended: Reminder[]): string | null {
  const kinds = byKind(ended);
  if (kinds.length === 0) return null;
  const [only, another] = kinds;
  const [reminder, more] = only?.reminders ?? [];
  // The toast has just named the one person who was thanked.
  if (only && reminder && !another && !more && only.cleared.person(season, reminder))
    return `That clears the ${stateWord(only.reminders)}reminder.`;
  const words = named(season, kinds).replace(/^\d+/, (digits) => spelled(Number(digits)));
  return `That clears ${words}.`;
}

/** What stands again once the message is taken back: "Dr. Marsh and Dr. Tak are late again." Null where nothing does. */
export function standsAgain(season: Season, ended: Reminder[]): string | null {
  const kinds = byKind(ended);
  const reminders = kinds.flatMap((kind) => kind.reminders);
  if (reminders.length === 0) return null;
  const word = stateWord(reminders).trim() || "waiting";
  const people = kinds.flatMap((kind) => kind.reminders.flatMap((one) => kind.cleared.person(season, one) ?? []));
  if (people.length === reminders.length)
    return `${listOf(people)} ${people.length === 1 ? "is" : "are"} ${word} again.`;
  const nouns = listOf(kinds.map((kind) => kind.cleared.noun(season, kind.reminders, "")));
  return sentence(`${nouns} ${reminders.length === 1 ? "is" : "are"} ${word} again`);
}
