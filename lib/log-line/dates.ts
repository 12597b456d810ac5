import { casual } from "chrono-node/en";
import { HOUR } from "@/lib/season/durations";
import { dayOf, instantOfWallTime, shiftDay, wallTime } from "@/lib/season/time";
import type { Span } from "./spans";

/** A day that a line names; `exact` where it tells a moment ("an hour ago"), epoch milliseconds; `vague` where it
 * names a stretch of days ("last week"). */
export type FoundDate = { span: Span; day: string; exact?: number; vague?: boolean };

/** A date further ahead than this was meant as a past one of the year before: people log what has happened. */
const AHEAD_DAYS = 60;
const NUMBERS: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, couple: 2 };
const HOUR_AND_HALF =
  /(?<!\p{L})(?:(?<hours>an?|one)\s+hour\s+and\s+a\s+half|(?<many>\S+)\s+and\s+a\s+half\s+hours)\s+ago(?!\p{L})/iu;
const NIGHTS =
  /(?<!\p{L})(?<nights>a|one|two|three|four|five|six|\d{1,2}|(?:a )?couple(?: of)?)\s+nights?\s+ago(?!\p{L})/iu;
const NIGHT_BEFORE_LAST = /(?<!\p{L})(?:the )?night before last(?!\p{L})/iu;
const pad = (n: number, length = 2) => String(n).padStart(length, "0");

/** How many nights ago a line speaks of; null where it speaks of none. */
export function nightsAgo(line: string): { nights: number; span: Span } | null {
  const beforeLast = NIGHT_BEFORE_LAST.exec(line);
  if (beforeLast) return { nights: 2, span: { start: beforeLast.index, end: beforeLast.index + beforeLast[0].length } };
  const found = NIGHTS.exec(line);
  if (!found) return null;
  const word = (found.groups?.nights ?? "").toLowerCase().replace(/^a (?=couple)| of$/g, "");
  const nights = NUMBERS[word] ?? Number(word);
  return nights >= 1 ? { nights, span: { start: found.index, end: found.index + found[0].length } } : null;
}

const VAGUE =
  /(?<!\p{L})(?:(?<weekend>(?:(?:over|on|during)\s+)?(?:(?:the|this|last|this past)\s+)?weekend)|the other (?:day|night|week)|(?:a|some) (?:while|time|days) (?:ago|back)|a (?:few|couple) (?:days|nights) back|recently)(?!\p{L})/iu;

/** Words of days gone by that tell none of them ("the other day", "over the weekend"), and the days that they may mean, last first. */
export function findVague(line: string, today: string): { span: Span; days: string[] } | null {
  const found = VAGUE.exec(line);
  if (!found) return null;
  const ago = [1, 2, 3, 4, 5, 6, 7].map((back) => shiftDay(today, -back));
  const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return {
    span: { start: found.index, end: found.index + found[0].length },
    days: found.groups?.weekend ? [today, ...ago.slice(0, 6)].filter(isWeekend) : ago.slice(0, 3),
  };
}

/** A date as chrono reads it, or a length of time ago. `ahead`: it is still to come. */
export function findDate(line: string, now: number, zone: string, ahead = false): FoundDate | null {
  const halves = HOUR_AND_HALF.exec(line);
  if (halves) {
    const exact =
      now -
      (NUMBERS[(halves.groups?.hours ?? halves.groups?.many ?? "").toLowerCase()] ?? Number(halves.groups?.many ?? 1)) *
        HOUR -
      HOUR / 2;
    return { span: { start: halves.index, end: halves.index + halves[0].length }, day: dayOf(exact, zone), exact };
  }
  const wallNow = wallTime(now, zone);
  // The library thinks in offsets; it is given the wall time as if it were UTC, and gives one back.
  // "11-22" is a date like "11/22"; with "pm" after it, it is a stretch of hours.
  const dated = line.replace(
    /(?<![\p{L}\p{N}/-])(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?![\p{L}\p{N}/-]|\s*[ap]\.?m)/gu,
    "$1/$2",
  );
  const from = { instant: new Date(`${wallNow}:00Z`), timezone: 0 };
  const found = casual.parse(dated, from, { forwardDate: ahead }).find(({ text, start }) => {
    if (/\b(?:ago|in \S+ (?:days?|weeks?|hours?|minutes?))\b/i.test(text)) return true;
    return /\d/.test(text) ? start.isCertain("day") : /^(?:last|next|this|past) (?:week|month)$/i.test(text);
  });
  if (!found) return null;
  const span = { start: found.index, end: found.index + found.text.length };
  const part = (name: "year" | "month" | "day" | "hour" | "minute") => found.start.get(name) ?? 0;
  const day = `${pad(part("year"), 4)}-${pad(part("month"))}-${pad(part("day"))}`;
  if (/\bago\b|^in\b/i.test(found.text)) {
    const wall = `${day}T${pad(part("hour"))}:${pad(part("minute"))}`;
    if (/\b(?:h(?:ou)?rs?|min(?:ute)?s?|sec(?:ond)?s?)\b/i.test(found.text)) {
      // Hours and minutes have gone by, whatever the clocks of that night say; they are counted from this very moment.
      const exact = now - (Date.parse(`${wallNow}:00Z`) - Date.parse(`${wall}:00Z`));
      return { span, day: dayOf(exact, zone), exact };
    }
    const at = instantOfWallTime(wall, zone);
    const vague = /\b(?:few|several)\b/i.test(found.text);
    return at === null ? { span, day, vague } : { span, day, vague, exact: Date.parse(at) };
  }
  const wasLastYear =
    !ahead &&
    found.start.isCertain("day") &&
    !found.start.isCertain("year") &&
    day > shiftDay(dayOf(now, zone), AHEAD_DAYS);
  const vague = /^(?:last|next|this|past) (?:week|month)$/i.test(found.text);
  return { span, vague, day: wasLastYear ? `${pad(part("year") - 1, 4)}${day.slice(4)}` : day };
}
