import { mentionsSoFar } from "@/lib/rules/mentions";
import { formatMoment } from "@/lib/season/format";
import type { Season, Strength } from "@/lib/season/schema";

/** A program that was told of a strength, first on `day` (in words, the season's zone). */
export type ToldProgram = { id: string; name: string; day: string };
export type StrengthRow = { strength: Strength; told: ToldProgram[] };

/** What the applicant can say, each with the programs that were told, the first one first. */
export function strengthRows(season: Season, now: number, zone: string): StrengthRow[] {
  const names = new Map(season.programs.map(({ id, name }) => [id, name]));
  const told = mentionsSoFar(season, now);
  return season.strengths.map((strength) => {
    const programs = new Map<string, ToldProgram>();
    for (const { strengthId, programId, at } of told)
      if (strengthId === strength.id && !programs.has(programId))
        programs.set(programId, {
          id: programId,
          name: names.get(programId) ?? "",
          day: formatMoment(at, zone, "day"),
        });
    return { strength, told: [...programs.values()] };
  });
}
