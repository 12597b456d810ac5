import type { Context } from "@/lib/rules/context";
import type { Reminded, ReminderRows, ReminderState } from "@/lib/rules/rule";
import { durationWords } from "@/lib/rules/words";
import { HOUR } from "@/lib/season/durations";
import { isoIn, shiftDays } from "@/lib/season/time";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "./thanks-hours";

/** A reminder's place in time; instants in epoch milliseconds. */
export type Clock = { state: ReminderState; opensAt: number; dueAt: number; lateAt: number };

/** Past two weeks (calendar days in the season's zone) a thank-you is no longer worth sending. */
const THANKS_LAPSE_DAYS = 14;

/** Where a reminder stands at a moment, by the last moments at which it is in its window, due, and late. */
export function stateAt(
  now: number,
  { dueAt, lateAt, lapsesAt }: { dueAt: number; lateAt: number; lapsesAt: number },
): ReminderState {
  if (now < dueAt) return "upcoming";
  if (now <= lateAt) return "due";
  return now <= lapsesAt ? "overdue" : "lapsed";
}

/** The clock of thanks for something that ended at a moment; null while it has not. */
export function thanksClock(endedAt: number, { now, zone }: Pick<Context, "now" | "zone">): Clock | null {
  if (now < endedAt) return null;
  const dueAt = endedAt + THANKS_DUE_HOURS * HOUR;
  const lateAt = endedAt + THANKS_LATE_HOURS * HOUR;
  const state = stateAt(now, { dueAt, lateAt, lapsesAt: shiftDays(endedAt, THANKS_LAPSE_DAYS, zone) });
  return { state, opensAt: endedAt, dueAt, lateAt };
}

/** How it stands in words: "due in 5 hours", "due, 3 hours left", "3 days 2 hours late", "lapsed, …". */
function clockWords({ state, dueAt, lateAt }: Clock, now: number): string {
  switch (state) {
    case "upcoming":
      return `due in ${durationWords(dueAt - now)}`;
    case "due":
      return `due, ${durationWords(lateAt - now)} left`;
    case "overdue":
      return `${durationWords(now - lateAt)} late`;
    case "lapsed":
      return `lapsed, ${durationWords(now - lateAt)} late`;
  }
}

/** A reminder with its fields in the order of the season file, its instants in the season's zone, its state in words. */
export function remind(
  context: Context,
  keyRest: string | null,
  rows: ReminderRows,
  clock: Clock,
  title: string,
): Reminded {
  const { zone, now } = context;
  return {
    keyRest,
    state: clock.state,
    ...rows,
    opensAt: isoIn(clock.opensAt, zone),
    dueAt: isoIn(clock.dueAt, zone),
    lateAt: isoIn(clock.lateAt, zone),
    title,
    message: `${title}: ${clockWords(clock, now)}`,
  };
}
