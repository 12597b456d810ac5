import { casual } from "chrono-node/en";
import { instantOfWallTime, shiftDay, wallTime } from "@/lib/season/time";
import type { Span } from "./spans";

/** A date further ahead than this was meant as a past one of the year before: people log what has happened. */
const AHEAD_DAYS = 60;

/**
 * The moment a line speaks of ("2pm", "yesterday 4:15 pm", "mon", "3/2 9am", "2 days ago"), as an ISO instant, read in the
 * season's zone whatever the browser's is. A day without a time is noon, today without one is now. Null where it names none.
 */
export function readWhen(line: string, now: number, zone: string): (Span & { at: string }) | null {
  const wallNow = wallTime(now, zone);
  // The library thinks in offsets; it is given the wall time as if it were UTC, and gives one back.
  const results = casual.parse(line, { instant: new Date(`${wallNow}:00Z`), timezone: 0 });
  const found = results.find(({ text }) =>
    /\d|day|now|noon|midnight|morning|evening|night|mon|tue|wed|thu|fri|sat|sun/i.test(text),
  );
  if (!found) return null;
  const { start } = found;
  const span = { start: found.index, end: found.index + found.text.length };
  const part = (name: "year" | "month" | "day" | "hour" | "minute") => start.get(name) ?? 0;
  const pad = (n: number, length = 2) => String(n).padStart(length, "0");

  let day = `${pad(part("year"), 4)}-${pad(part("month"))}-${pad(part("day"))}`;
  const today = wallNow.slice(0, 10);
  const timeGiven = start.isCertain("hour");
  if (day === today && !timeGiven && !/morning|noon|evening|night/i.test(found.text))
    return { ...span, at: new Date(now).toISOString() };
  if (/\bnow\b/i.test(found.text)) return { ...span, at: new Date(now).toISOString() };
  if (start.isCertain("weekday") && !start.isCertain("day") && day > today) day = shiftDay(day, -7);
  if (start.isCertain("day") && !start.isCertain("year") && day > shiftDay(today, AHEAD_DAYS))
    day = `${pad(part("year") - 1, 4)}${day.slice(4)}`;
  const time = `${pad(part("hour"))}:${pad(part("minute"))}`;
  const at = instantOfWallTime(`${day}T${time}`, zone);
  return at === null ? null : { ...span, at };
}
