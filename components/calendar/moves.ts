import type { CalendarEntry } from "@/lib/calendar/entry";
import { MINUTE } from "@/lib/season/durations";
import { dayOf, daysBetween, shiftDay, shiftDays } from "@/lib/season/time";

/** By how much something is moved: calendar days, and for an interview minutes on top. */
export type Move = { days: number; minutes?: number };

/**
 * The entry where a move leaves it; null where there is nothing to do or nothing to be moved. An interview keeps its length, and
 * its hour by the program's clock, on which side of a clock change it may land.
 */
export function movedBy(entry: CalendarEntry, { days, minutes = 0 }: Move, zone: string): CalendarEntry | null {
  if (!entry.movable) return null;
  if (entry.kind === "task") {
    if (days === 0) return null;
    const day = shiftDay(entry.from, days);
    return { ...entry, from: day, to: day };
  }
  if (entry.start === null || entry.end === null) return null;
  const start = shiftDays(entry.start, days, entry.zone ?? zone) + minutes * MINUTE;
  return start === entry.start ? null : startingAt(entry, start, zone);
}

/** An interview that starts at another moment (epoch milliseconds) and lasts as long as before. */
export function startingAt(entry: CalendarEntry, start: number, zone: string): CalendarEntry {
  const end = start + ((entry.end ?? 0) - (entry.start ?? 0));
  return { ...entry, start, end, from: dayOf(start, zone), to: dayOf(end - 1, zone) };
}

/** The calendar days from where an entry is to another day. */
export function daysTo(entry: CalendarEntry, day: string): number {
  return daysBetween(entry.from, day);
}

/** How the arrows with Alt move an entry: sideways by days; up and down by weeks in a month, by half hours in a week, by days in a list. */
export function arrowMove(key: string, view: "month" | "week" | "agenda"): Move | null {
  const upDown: Move = view === "month" ? { days: 7 } : view === "week" ? { days: 0, minutes: 30 } : { days: 1 };
  if (key === "ArrowLeft") return { days: -1 };
  if (key === "ArrowRight") return { days: 1 };
  if (key === "ArrowDown") return upDown;
  if (key === "ArrowUp") return { days: 0 - upDown.days, minutes: 0 - (upDown.minutes ?? 0) };
  return null;
}

/** How far a drag reaches, in steps of a quarter of an hour; `hour` is an hour's height in pixels. */
export function draggedMinutes(pixels: number, hour: number): number {
  return Math.round((pixels / hour) * 4) * 15;
}
