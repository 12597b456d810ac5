import { mentionsSoFar } from "@/lib/rules/mentions";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";

/** Something the applicant can honestly say, and the day (in words) on which this program was first told. */
export type Fact = { id: string; fact: string; told: string | null };

/** The season's strengths for a letter to a program, those that are news to it first. `now` in epoch milliseconds. */
export function factsToTell(season: Season, programId: string, now: number): Fact[] {
  const told = mentionsSoFar(season, now).filter((telling) => telling.programId === programId);
  return season.strengths
    .map(({ id, fact }): Fact => {
      const first = told.find(({ strengthId }) => strengthId === id);
      return { id, fact, told: first ? formatMoment(first.at, season.season.timeZone, "day") : null };
    })
    .sort((a, b) => Number(a.told !== null) - Number(b.told !== null));
}
