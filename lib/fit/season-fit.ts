import type { Fact, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { isStatusSaid } from "@/lib/season/status-said";
import { dayOf } from "@/lib/season/time";
import { answered } from "./answered";
import { fitAll } from "./fit";
import type { Applicant, Candidate, ProgramFit } from "./lines";
import { seasonTies } from "./season-ties";

/** Facts by the names of their programs. */
export type FactsByName = ReadonlyMap<string, readonly Fact[]>;

/** The year in which a season's applications go out, by its dates, its name, or the day. */
export function seasonYear({ season: { milestones, label } }: Pick<Season, "season">, today: string): number {
  const { applicationsOpen, applicationsReviewed, rankingOpens, rankListDeadline, matchDay } = milestones;
  const applying = applicationsOpen ?? applicationsReviewed;
  if (applying) return Number(applying.slice(0, 4));
  const matching = matchDay ?? rankListDeadline ?? rankingOpens;
  if (matching) return Number(matching.slice(0, 4)) - 1;
  const named = /\b(19|20|21)\d\d\b/.exec(label)?.[0];
  if (named) return Number(named);
  // A season runs from June to the Match in March.
  return Number(today.slice(0, 4)) - (today.slice(5, 7) < "06" ? 1 : 0);
}

/** Who applies: the profile, and what the season says where the profile is silent. */
export function applicantOf(season: Season, today: string): Applicant {
  const { profile, applicant } = season;
  return {
    ...profile,
    graduationYear: profile.graduationYear ?? applicant.graduationYear,
    status: applicant.status,
    seasonYear: seasonYear(season, today),
  };
}

/** Who applies, on a screen: with nothing answered at all, nothing is taken for granted either. */
export function applicantOnScreen(season: Season, today: string): Applicant {
  const statusSaid = isStatusSaid(season) || answered(season.profile) > 0;
  return { ...applicantOf(season, today), statusSaid };
}

/** The season's programs with their facts and ties. A name of `facts` is a program's own, or one it is also called by. */
export function candidatesOf(season: Season, facts: FactsByName): Candidate[] {
  const ties = seasonTies(season);
  const own = new Set(season.programs.map(({ name }) => plainWords(name)));
  const given = new Map<string, Fact[]>();
  for (const [name, found] of facts) {
    const key = plainWords(name);
    given.set(key, [...(given.get(key) ?? []), ...found]);
  }
  return season.programs.map((program) => {
    // Another program's own name is that program's.
    const names = new Set(
      [program.name, ...program.aliases.filter((alias) => !own.has(plainWords(alias)))].map(plainWords),
    );
    const known = [...names].flatMap((name) => given.get(name) ?? []);
    return { ...program, facts: [...program.facts, ...known], ties: ties[program.id] ?? [] };
  });
}

/** How every program of a season goes together with its applicant at a moment (epoch milliseconds), in order. */
export function fitSeason(season: Season, facts: FactsByName, now: number): ProgramFit[] {
  const today = dayOf(now, season.season.timeZone);
  return fitAll(candidatesOf(season, facts), applicantOf(season, today), today);
}
