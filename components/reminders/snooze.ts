import { dayOf, instantOfWallTime, shiftDay } from "@/lib/season/time";
import type { Snooze } from "./snooze-words";

const DAYS: Record<Snooze, number> = { tomorrow: 1, "three-days": 3, "next-week": 7 };

/** The instant (ISO, the zone's offset) until which a reminder is put off at `now` (epoch milliseconds). */
export function snoozedUntil(snooze: Snooze, now: number, zone: string): string | null {
  return instantOfWallTime(`${shiftDay(dayOf(now, zone), DAYS[snooze])}T09:00`, zone);
}
