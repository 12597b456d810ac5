import { HOUR } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";
import { dayOf, instantMs, instantOfWallTime, isoIn, shiftDay } from "@/lib/season/time";
import type { FoundTime } from "./when";

const DAY = 24 * 60;
const pad = (n: number, length = 2) => String(n).padStart(length, "0");

/** Whether the words named an offset from UTC ("EST") rather than a place's own time. */
const isOffset = (zone: string) => /^[+-]/.test(zone);

/** The day it is in a zone or at an offset. */
function todayIn(zone: string, now: number): string {
  if (!isOffset(zone)) return dayOf(now, zone);
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  return dayOf(now + (zone.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * (HOUR / 60)), "UTC");
}

/** A moment that a time may mean, from a day's midnight on; epoch milliseconds. */
const momentOf = (from: string, since: number, zone: string): number | null => {
  const day = shiftDay(from, Math.floor(since / DAY));
  const minutes = since % DAY;
  const wall = `${day}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const at = isOffset(zone) ? `${wall}:00${zone}` : instantOfWallTime(wall, zone);
  return at === null ? null : Date.parse(at);
};

/**
 * The moments that a time may mean, the likeliest first: one where it is clear, two where the words fit two. A day without an hour
 * is after the interview of `programId` that ended then, else noon, never later than now.
 */
export function momentsOf(time: FoundTime, now: number, season: Season, programId: string | null): string[] {
  if (time.otherDay !== null)
    return [time.day, time.otherDay].flatMap((day) =>
      momentsOf({ ...time, day, otherDay: null }, now, season, programId),
    );
  if (time.among.length > 0)
    return time.among.flatMap((day) => momentsOf({ ...time, day, among: [] }, now, season, programId));
  const home = season.season.timeZone;
  const iso = (ms: number) => isoIn(ms, home);
  const { day, minutes, zone, exact } = time;
  if (minutes === null) {
    if (day === null) return exact === null ? [] : [iso(exact)];
    const today = dayOf(now, home);
    if (exact !== null && (day === today || Math.abs(now - exact) < 24 * HOUR)) return [iso(exact)];
    if (day === today) return [iso(now)];
    const ended = lastEnd(season, programId, day);
    if (ended !== null) {
      const midnight = Date.parse(instantOfWallTime(`${day}T23:59`, home) ?? "");
      return [iso(Math.min(Math.max(ended, Math.min(ended + HOUR, midnight)), now))];
    }
    if (exact !== null) return [iso(exact)];
    const noon = momentOf(day, 720, home);
    return noon === null ? [] : [iso(noon)];
  }
  const nowDay = todayIn(zone, now);
  if (day !== null || !time.open) {
    // "This morning" is not later than now, which is of the morning itself.
    const byNow = time.soft ? (ms: number) => (ms > now && ms - now <= 3 * HOUR ? now : ms) : (ms: number) => ms;
    // The small hours of last night are of today, unless they are still to come.
    const passedBy = (m: number) =>
      day !== null && day < nowDay && m >= DAY && (momentOf(day, m, zone) ?? 0) > now ? m - DAY : m;
    const found = [...new Set(minutes.flatMap((m) => momentOf(day ?? nowDay, passedBy(m), zone) ?? []).map(byNow))];
    const ended = day === null ? null : lastEnd(season, programId, day);
    const after = ended === null ? found : found.filter((ms) => ms >= ended);
    const past = (after.length > 0 ? after : found).filter((ms) => ms <= now);
    return (past.length > 0 ? past : found.slice(0, 1)).map(iso);
  }
  const passed = minutes
    .flatMap((m) => [nowDay, shiftDay(nowDay, -1)].flatMap((on) => momentOf(on, m, zone) ?? []))
    .filter((ms) => ms <= now)
    .sort((one, other) => other - one);
  return passed.slice(0, 1).map(iso);
}

/** When the last interview of a program that ended on a day was over, epoch milliseconds. */
function lastEnd({ interviews, season }: Season, programId: string | null, day: string): number | null {
  const ends = interviews
    .filter(({ programId: of, status }) => of === programId && status !== "cancelled" && status !== "withdrawn")
    .map(({ endsAt }) => instantMs(endsAt))
    .filter((ms) => dayOf(ms, season.timeZone) === day);
  return ends.length > 0 ? Math.max(...ends) : null;
}
