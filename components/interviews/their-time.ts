import { formatSpan, zoneCity } from "@/lib/season/format";
import type { Interview } from "@/lib/season/schema";
import { dayOf, instantMs } from "@/lib/season/time";

/** An interview's time where the program is: "8:00 AM to 12:30 PM in Denver", or "same time in Miami"; null for one's own zone. */
export function theirTime(
  { startsAt, endsAt, timeZone }: Pick<Interview, "startsAt" | "endsAt" | "timeZone">,
  zone: string,
): string | null {
  if (timeZone === null || timeZone === zone) return null;
  const city = zoneCity(timeZone);
  const start = instantMs(startsAt);
  if (dayOf(start, timeZone) !== dayOf(start, zone))
    return `${formatSpan(startsAt, endsAt, timeZone, "moment")} in ${city}`;
  const there = formatSpan(startsAt, endsAt, timeZone, "time");
  return there === formatSpan(startsAt, endsAt, zone, "time") ? `same time in ${city}` : `${there} in ${city}`;
}
