import type { Group } from "@/components/reminders/reminder-row";
import type { ReminderState } from "@/lib/rules";
import { HOUR } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";
import { dayOf, endOfDay } from "@/lib/season/time";
import type { TurningPoint } from "./turning-points";

/** How far ahead a page that stays open looks; it looks again whenever it is rendered. */
const AHEAD_MS = 48 * HOUR;

/** The moments after `now` (epoch milliseconds) at which what Today shows changes by itself, soonest first. */
export function turningPoints(season: Season, groups: Record<ReminderState, Group[]>, now: number): TurningPoint[] {
  const zone = season.season.timeZone;
  const clocks = [...groups.upcoming, ...groups.due].flatMap(
    ({ title, dueAt, lateAt, state, passes }): TurningPoint[] => [
      ...(state === "upcoming" && dueAt < lateAt ? [{ at: dueAt, says: `${title} is due.` }] : []),
      { at: lateAt + 1, says: passes ? null : `${title} is late.` },
    ],
  );
  const ends = season.interviews.map(({ endsAt }): TurningPoint => ({ at: Date.parse(endsAt), says: null }));
  const snoozes = season.answers.flatMap(({ until }): TurningPoint[] =>
    until === null ? [] : [{ at: Date.parse(until), says: null }],
  );
  const { rankListDeadline } = season.season.milestones;
  const deadline: TurningPoint[] =
    rankListDeadline === undefined ? [] : [{ at: Date.parse(rankListDeadline) + 1, says: null }];
  const midnight: TurningPoint = { at: endOfDay(dayOf(now, zone), zone), says: null };
  return [...clocks, ...ends, ...snoozes, ...deadline, midnight]
    .filter(({ at }) => at > now && at <= now + AHEAD_MS)
    .sort((a, b) => a.at - b.at);
}
