import { compareText } from "@/lib/rules/words";
import type { Season } from "@/lib/season/schema";
import { dayOf, shiftDay } from "@/lib/season/time";

/** No rule reaches further than five weeks from a date of the season: beyond that, one day is like the next. */
const REACH_DAYS = 45;

/** Days on which something can begin or end to wait, earliest first, the last inclusive; they may overlap. */
function stirring(season: Season): { from: string; to: string }[] {
  const { milestones, timeZone } = season.season;
  const dates: (string | null | undefined)[][] = [
    ...season.interviews.map(({ startsAt, endsAt }) => [startsAt, endsAt]),
    ...season.messages.map(({ at }) => [at]),
    ...season.invitations.map(({ at, replyBy }) => [at, replyBy]),
    // Its middle may be far from both of its ends.
    ...season.rotations.map(({ startsOn, endsOn, feedbackAt }) => [startsOn, endsOn, feedbackAt]),
    ...season.rotationNotes.map(({ on }) => [on]),
    ...season.tasks.map(({ dueOn }) => [dueOn]),
    ...season.answers.map(({ until }) => [until]),
    [milestones.rankListDeadline],
  ];
  const dayOfDate = (date: string) => (date.includes("T") ? dayOf(Date.parse(date), timeZone) : date);
  return dates
    .map((together) => together.flatMap((date) => (date ? [dayOfDate(date)] : [])).sort())
    .flatMap((days) => {
      const [first, last] = [days.at(0), days.at(-1)];
      return first && last ? [{ from: shiftDay(first, -REACH_DAYS), to: shiftDay(last, REACH_DAYS) }] : [];
    })
    .sort((a, b) => compareText(a.from, b.from));
}

/**
 * The days from one to another on which a morning list can go out, earliest first; without a last day, as long as something can still
 * change. `silent` is told of each whether it was: where nothing waits and nothing changes, the days up to the next change are left out.
 */
export function* morningDays(
  season: Season,
  weekdays: readonly number[],
  first: string,
  last: string | null,
): Generator<string, void, boolean> {
  if (weekdays.length === 0) return;
  const stretches = stirring(season);
  let day = first < FIRST_DAY ? FIRST_DAY : first;
  while (day <= (last ?? LAST_DAY) && day <= LAST_DAY) {
    const stirs = stretches.some(({ from, to }) => from <= day && day <= to);
    const silent = weekdays.includes(weekdayOf(day)) ? yield day : false;
    if (silent && !stirs) {
      const next = stretches.find(({ from }) => from > day);
      if (!next) return;
      day = next.from;
    } else day = shiftDay(day, 1);
  }
}

/** No season keeps days beyond these. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";

/** The day of the week; 1 is Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
