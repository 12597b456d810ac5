import type { Interview, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";

/** The interview that ended last by a moment (epoch milliseconds); null where none has. */
export function lastEnded(season: Season, now: number): Interview | null {
  const archived = new Set(season.programs.filter((program) => program.archived).map(({ id }) => id));
  return season.interviews
    .filter((one) => takesPlace(one) && !archived.has(one.programId) && instantMs(one.endsAt) <= now)
    .reduce<Interview | null>(
      (latest, one) => (latest && instantMs(latest.endsAt) >= instantMs(one.endsAt) ? latest : one),
      null,
    );
}
