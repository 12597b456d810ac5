import { formatDay, formatMoment } from "@/lib/season/format";
import type { Interview } from "@/lib/season/schema";
import { dayOf, daysBetween, lastMoment } from "@/lib/season/time";

/** How many things a notice names at most; the app shows them all. */
const MOST_LINES = 12;

/** A moment to come as one says it at `now`: "today at 2:00 PM EST", "tomorrow at …", "Fri Nov 20 at …". */
export function nearWords(to: number, now: number, zone: string): string {
  const moment = lastMoment(to, zone);
  const day = dayOf(moment, zone);
  const days = daysBetween(dayOf(now, zone), day);
  const said = days === 0 ? "today" : days === 1 ? "tomorrow" : formatDay(day, "weekday");
  return `${said} at ${formatMoment(moment, zone, "timeZoned")}`;
}

/** Things in a list, each on its line. */
export function listed(things: readonly string[]): string {
  const shown = things.slice(0, MOST_LINES).map((thing) => `- ${thing}`);
  const more = things.length - MOST_LINES;
  return [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n");
}

/** When an interview starts, where the person is and, where clocks differ, at the program's: "9:00 AM EST (8:00 AM CST)". */
export function bothTimes(interview: Interview, start: number, zone: string, seasonZone: string): string {
  const here = formatMoment(start, zone, "timeZoned");
  const there = formatMoment(start, interview.timeZone ?? seasonZone, "timeZoned");
  return here === there ? here : `${here} (${there})`;
}
