import type { Notice } from "@/lib/notices/notices";
import { quietAt } from "@/lib/notices/quiet";
import type { Personal } from "@/lib/notices/ways";
import { MINUTE } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";

/** As late as a loop that turns every minute may be, and somewhat more: what is this late is on time, even if quiet hours have just begun. */
const ON_TIME_MS = 5 * MINUTE;

/**
 * When a notice that is late may go out (epoch milliseconds): `now`, or at the end of the quiet hours that now falls into; null where it is of
 * no use then.
 */
export function mayGoAt(
  { held, at, usefulUntil }: Pick<Notice, "held" | "at" | "usefulUntil">,
  { quiet, zone }: Pick<Personal, "quiet" | "zone">,
  season: Season,
  now: number,
): number | null {
  if (quiet === null || !held || now - at < ON_TIME_MS) return now;
  const hours = quietAt(now, quiet, zone ?? season.season.timeZone);
  if (hours === null) return now;
  return hours.to < usefulUntil ? hours.to : null;
}
