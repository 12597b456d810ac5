import type { Reminder } from "@/lib/rules";
import { reminders } from "@/lib/rules";
import type { Season } from "@/lib/season/schema";

/** What comes in with people and messages, and what Today shows once it is in. */
export type TodayAfter = {
  /** New people that have an address, and new thank-yous. */
  addressed: number;
  thankYous: number;
  /** Thank-yous that would wait if it weren't for the new messages. */
  cleared: number;
  /** Thank-yous that are late, and the programs of the first of them. */
  late: number;
  latePrograms: string[];
  replies: number;
};

const MOST_NAMED = 3;

/** Compares a season before and after files come in, at a moment (epoch milliseconds). */
export function todayAfter(before: Season, after: Season, now: number): TodayAfter {
  const known = new Set([...before.contacts, ...before.messages].map(({ id }) => id));
  const isNew = ({ id }: { id: string }) => !known.has(id);
  const waiting = reminders(after, now);
  const withoutNew = reminders({ ...after, messages: before.messages }, now);
  const still = new Set(waiting.filter(waits).map(({ key }) => key));
  const late = waiting.filter((reminder) => reminder.rule === "thank-you" && reminder.state === "overdue");
  const nameOf = new Map(after.programs.map(({ id, name }) => [id, name]));
  const names = new Set(late.flatMap(({ programId }) => nameOf.get(programId ?? "") ?? []));
  return {
    addressed: after.contacts.filter((contact) => isNew(contact) && contact.email !== null).length,
    thankYous: after.messages.filter((message) => isNew(message) && message.kind === "thank-you").length,
    cleared: withoutNew.filter(
      (reminder) => waits(reminder) && reminder.rule === "thank-you" && !still.has(reminder.key),
    ).length,
    late: late.length,
    latePrograms: [...names].slice(0, MOST_NAMED),
    replies: waiting.filter((reminder) => reminder.rule === "reply" && waits(reminder)).length,
  };
}

const waits = ({ state }: Reminder) => state !== "lapsed";
