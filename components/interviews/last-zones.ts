import type { Season } from "@/lib/season/schema";

/** The zone that was last given for each program's interviews, by program id. */
export function lastZones(season: Season): Record<string, string> {
  const zones: Record<string, string> = {};
  for (const { programId, timeZone } of season.interviews) if (timeZone) zones[programId] = timeZone;
  return zones;
}
