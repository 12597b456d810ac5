import { type Notice, ON_TIME_MS } from "@/lib/notices/notices";
import { quietAt } from "@/lib/notices/quiet";
import type { Personal } from "@/lib/notices/ways";
import type { Season } from "@/lib/season/schema";

/**
 * When a notice that is late may go out (epoch milliseconds): `now`, or at the end of the quiet hours that now falls into; null where it is of
 * no use then. What is on time goes out, even if quiet hours have just begun.
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
