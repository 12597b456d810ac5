import { instantMs, instantOfWallTime } from "@/lib/season/time";

/**
 * The moment (epoch milliseconds) of a time of day, like "07:00", on a day in a zone. One that comes twice in a night is its first, one
 * that the clocks pass over is as much later as they are set forward. Null on a day that no season keeps.
 */
export function clockTimeOn(day: string, time: string, zone: string): number | null {
  const instant = instantOfWallTime(`${day}T${time}`, zone);
  return instant === null ? null : instantMs(instant);
}
