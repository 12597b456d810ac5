import { DAY, HOUR, MINUTE } from "@/lib/season/durations";
import { shortDay } from "@/lib/season/months";
import type { Contact } from "@/lib/season/schema";
import { dayOf } from "@/lib/season/time";

/** Words and order that every rule shares, so that findings read and sort alike. */

const counted = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;

/** Elapsed time (milliseconds) in words, its two largest units, rounded down: "3 days 2 hours", "2 hours 40 minutes". */
export function durationWords(ms: number): string {
  if (ms < MINUTE) return "less than a minute";
  const [large, largeUnit, small, smallUnit] =
    ms >= DAY
      ? [Math.floor(ms / DAY), "day", Math.floor((ms % DAY) / HOUR), "hour"]
      : [Math.floor(ms / HOUR), "hour", Math.floor((ms % HOUR) / MINUTE), "minute"];
  const words: string[] = [];
  if (large > 0) words.push(counted(large, largeUnit));
  if (small > 0) words.push(counted(small, smallUnit));
  return words.join(" ");
}

/** The day of a moment (epoch milliseconds) in a zone, as people write it: "Jan 12, 2027". */
export function dateWords(ms: number, zone: string): string {
  const day = dayOf(ms, zone);
  return `${shortDay(day)}, ${day.slice(0, 4)}`;
}

/** "Dr. Amara Osei". */
export function contactName(contact: Contact): string {
  return contact.title === "" ? contact.name : `${contact.title} ${contact.name}`;
}

/** Order by code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
