import { dayOf, instantOfWallTime, shiftDay } from "@/lib/season/time";

/** How long a reminder can be put off. Each ends at nine in the morning in the season's zone. */
export const SNOOZES = ["tomorrow", "three-days", "next-week"] as const;
export type Snooze = (typeof SNOOZES)[number];

const DAYS: Record<Snooze, number> = { tomorrow: 1, "three-days": 3, "next-week": 7 };
export const SNOOZE_WORDS: Record<Snooze, string> = {
  tomorrow: "Snooze until tomorrow, 9:00 AM",
  "three-days": "Snooze for 3 days",
  "next-week": "Snooze until next week",
};

/** The instant (ISO, the zone's offset) until which a reminder is put off at `now` (epoch milliseconds). */
export function snoozedUntil(snooze: Snooze, now: number, zone: string): string | null {
  return instantOfWallTime(`${shiftDay(dayOf(now, zone), DAYS[snooze])}T09:00`, zone);
}
