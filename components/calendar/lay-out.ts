import type { CalendarEntry } from "@/lib/calendar/entry";
import { dayOf, instantMs, instantOfWallTime, shiftDay, wallTime } from "@/lib/season/time";

/** An interview's place in a day's column: hours from midnight by the wall clock, its lane, and how many lanes there are. */
export type Placed = { entry: CalendarEntry; from: number; to: number; lane: number; lanes: number };

/** A moment as hours of a day's wall clock; before the day 0, after it 24. */
export function hourOn(day: string, ms: number, zone: string): number {
  const at = dayOf(ms, zone);
  if (at < day) return 0;
  if (at > day) return 24;
  const wall = wallTime(ms, zone);
  return Number(wall.slice(11, 13)) + Number(wall.slice(14, 16)) / 60;
}

/** The timed entries of a day side by side where they overlap; whatever touches shares its lanes. */
export function placed(entries: CalendarEntry[], day: string, zone: string): Placed[] {
  const timed = entries
    .flatMap((entry) => {
      if (entry.start === null || entry.end === null || entry.from > day || entry.to < day) return [];
      const [from, to] = [hourOn(day, entry.start, zone), hourOn(day, entry.end, zone)];
      // Across a clock change an hour may end where it began; it stays wide enough to be seen.
      return [{ entry, from, to: Math.max(to, from + 0.5) }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const done: Placed[] = [];
  let cluster: Placed[] = [];
  let until = 0;
  const close = () => {
    const lanes = Math.max(0, ...cluster.map(({ lane }) => lane)) + 1;
    done.push(...cluster.map((one) => ({ ...one, lanes })));
    cluster = [];
  };
  for (const one of timed) {
    if (cluster.length > 0 && one.from >= until) close();
    const taken = new Set(cluster.filter(({ to }) => to > one.from).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    until = cluster.length === 0 ? one.to : Math.max(until, one.to);
    cluster.push({ ...one, lane, lanes: 1 });
  }
  if (cluster.length > 0) close();
  return done;
}

/** The usual day of an interview; a week with an earlier or later one shows more. */
const USUAL = { from: 8, to: 18 };

/** The hours that a week shows: the usual ones, and whole hours around everything that is timed. */
export function hoursOf(days: Placed[][]): { from: number; to: number } {
  const all = days.flat();
  return {
    from: Math.max(0, Math.min(USUAL.from, ...all.map(({ from }) => Math.floor(from)))),
    to: Math.min(24, Math.max(USUAL.to, ...all.map(({ to }) => Math.ceil(to)))),
  };
}

/**
 * How wide each day's column is, in parts: a weekend day with nothing on it (nor among the `dated`) is narrow, one where interviews lie side by
 * side is wide.
 */
export function weightsOf(days: string[], columns: Placed[][], dated: ReadonlySet<string>): number[] {
  return days.map((day, place) => {
    const column = columns[place] ?? [];
    const lanes = Math.max(0, ...column.map((one) => one.lanes));
    const weekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
    return lanes === 0 ? (weekend && !dated.has(day) ? 0.55 : 1) : 1 + 0.6 * (Math.min(lanes, 4) - 1);
  });
}

/** Pixels, at least, of a day and of what stands beside another on it: a finger's width and the space around it. */
const DAY_WIDTH = 54;
const LANE_WIDTH = 50;

/** How wide a week's days are together at least, in pixels, so that whatever stands on each can be touched. */
export function leastWidth(weights: number[], columns: Placed[][]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ofOne = weights.map((weight, place) => {
    const lanes = Math.max(0, ...(columns[place] ?? []).map((one) => one.lanes));
    return Math.max(DAY_WIDTH, (lanes * LANE_WIDTH) / weight);
  });
  return Math.ceil(total * Math.max(DAY_WIDTH, ...ofOne));
}

/** Where a moment stands across the days' columns, 0 to 1; outside of them the nearer edge. */
export function acrossOf(ms: number, days: string[], weights: number[], zone: string): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const at = dayOf(ms, zone);
  const place = days.indexOf(at);
  if (place < 0) return at < (days[0] ?? "") ? 0 : 1;
  const before = weights.slice(0, place).reduce((sum, weight) => sum + weight, 0);
  return (before + ((weights[place] ?? 0) * hourOn(at, ms, zone)) / 24) / total;
}

/** What an hour of one zone's day is called in another: "8 AM", "9:30 PM". */
export function hourWords(day: string, hour: number, zone: string, other: string): string {
  const wall = hour === 24 ? `${shiftDay(day, 1)}T00:00` : `${day}T${String(hour).padStart(2, "0")}:00`;
  const instant = instantOfWallTime(wall, zone);
  if (instant === null) return "";
  const [hours = "0", minutes] = wallTime(instantMs(instant), other).slice(11).split(":");
  const of12 = Number(hours) % 12 || 12;
  return `${of12}${minutes === "00" ? "" : `:${minutes}`} ${Number(hours) < 12 ? "AM" : "PM"}`;
}
