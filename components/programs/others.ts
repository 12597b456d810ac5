import type { Known } from "@/lib/season/duplicates";
import type { Program } from "@/lib/season/schema";

/** What the form knows of the season's other programs, to warn where one is added twice. */
export type OtherProgram = Known & Pick<Program, "id" | "city" | "state">;

/** No more of the programs than that. */
export function others(programs: readonly Program[]): OtherProgram[] {
  return programs.map(({ id, name, shortName, aliases, track, nrmpCode, acgmeId, city, state }) => ({
    ...{ id, name, shortName, aliases, track, nrmpCode, acgmeId, city, state },
  }));
}
