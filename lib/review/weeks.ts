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
  const dated = season.messages
    .filter(({ at }) => instantMs(at) <= now)
    .map(({ at, direction }) => ({ monday: mondayOf(dayOf(instantMs(at), zone)), direction }));
  const mondays = dated.map(({ monday }) => monday).toSorted();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return { weeks: [], earlier: 0 };
  const all = Math.round(daysBetween(first, last) / 7) + 1;
  const length = Math.min(all, MOST_WEEKS);
  const weeks = Array.from({ length }, (_, week): MessageWeek => {
    const monday = shiftDay(last, (week - length + 1) * 7);
    const here = dated.filter((message) => message.monday === monday);
    const sent = here.filter(({ direction }) => direction === "sent").length;
    return { monday, sent, received: here.length - sent };
  });
  const from = weeks[0]?.monday ?? first;
  return { weeks, earlier: dated.filter(({ monday }) => monday < from).length };
}
