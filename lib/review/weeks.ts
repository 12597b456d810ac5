import type { Season } from "@/lib/season/schema";
import { dayOf, daysBetween, instantMs, mondayOf, shiftDay } from "@/lib/season/time";

/** A week from its Monday (`YYYY-MM-DD`, in the season's zone), with the messages sent and received in it. */
export type MessageWeek = { monday: string; sent: number; received: number };

/** A date typed into another year must not shrink a season to a dot: a picture holds a year at most. */
const MOST_WEEKS = 53;

/**
 * Messages per week from the first to the last by `now` (epoch milliseconds), weeks without any among them. Of more than a year
 * the latest weeks are given; `earlier` counts the messages before them.
 */
export function messageWeeks(season: Season, now: number): { weeks: MessageWeek[]; earlier: number } {
  const zone = season.season.timeZone;
  const ofDay = new Map<string, string>();
  const byMonday = new Map<string, Omit<MessageWeek, "monday">>();
  for (const { at, direction } of season.messages) {
    if (instantMs(at) > now) continue;
    const day = dayOf(instantMs(at), zone);
    const monday = ofDay.get(day) ?? mondayOf(day);
    ofDay.set(day, monday);
    const week = byMonday.get(monday) ?? { sent: 0, received: 0 };
    week[direction] += 1;
    byMonday.set(monday, week);
  }
  const mondays = [...byMonday.keys()].sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return { weeks: [], earlier: 0 };
  const all = Math.round(daysBetween(first, last) / 7) + 1;
  const length = Math.min(all, MOST_WEEKS);
  const weeks = Array.from({ length }, (_, week): MessageWeek => {
    const monday = shiftDay(last, (week - length + 1) * 7);
    return { monday, ...(byMonday.get(monday) ?? { sent: 0, received: 0 }) };
  });
  const from = weeks[0]?.monday ?? first;
  const earlier = [...byMonday].filter(([monday]) => monday < from);
  return { weeks, earlier: earlier.reduce((sum, [, { sent, received }]) => sum + sent + received, 0) };
}
