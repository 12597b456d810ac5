import { dayOf, shiftDay } from "@/lib/season/time";
import { clockTimeOn } from "./clock-time";

/** Hours in which nothing goes out, by the clock; they reach over midnight where `to` is no later than `from`. */
export type Quiet = { from: string; to: string };

/** The quiet hours that a moment falls into, as moments, the last exclusive; null where it falls into none. */
export function quietAt(moment: number, quiet: Quiet, zone: string): { from: number; to: number } | null {
  const today = dayOf(moment, zone);
  const overnight = quiet.to <= quiet.from;
  for (const day of overnight ? [shiftDay(today, -1), today] : [today]) {
    const from = clockTimeOn(day, quiet.from, zone);
    const to = clockTimeOn(overnight ? shiftDay(day, 1) : day, quiet.to, zone);
    if (from !== null && to !== null && from <= moment && moment < to) return { from, to };
  }
  return null;
}

/**
 * When something for a moment goes out: at the end of the quiet hours that it falls into or, where it is of no use then, at the minute
 * they begin.
 */
export function heldBack(moment: number, usefulUntil: number, quiet: Quiet | null, zone: string): number {
  const hours = quiet === null ? null : quietAt(moment, quiet, zone);
  if (hours === null) return moment;
  return hours.to < usefulUntil ? hours.to : hours.from;
}
