import { formatMoment } from "@/lib/season/format";
import type { Program, Season } from "@/lib/season/schema";
import { type CriterionScore, type ScoreSummary, scoresOf, standings } from "@/lib/season/suggested-order";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";
import { FORMAT_WORDS, KIND_WORDS, ordinal, POSITION_WORDS, TRACK_WORDS } from "@/lib/season/words";
import { MOST_COMPARED } from "./compare-href";

/** A program as it stands beside others; each text is empty where nothing is known. */
export type Compared = {
  program: Program;
  place: string;
  kind: string;
  rank: string;
  interviews: string[];
  scores: Map<string, CriterionScore>;
  standing: ScoreSummary | null;
  lastSent: string;
  lastReceived: string;
  /** Notes on the program and from its interviews, each with where it is from. */
  notes: { from: string; text: string }[];
};

/** The programs that an address names, in its order: known ones, each once. Without any, the first three of the list. */
export function comparedIds(season: Season, asked: string | string[] | undefined): string[] {
  const known = new Set(season.programs.map(({ id }) => id));
  const named = [asked ?? []].flat().flatMap((some) => some.split(","));
  const found = [...new Set(named)].filter((id) => known.has(id)).slice(0, MOST_COMPARED);
  if (found.length > 0 || named.length > 0) return found;
  return season.programs
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** What stands in the columns, at a moment (epoch milliseconds). */
export function comparison(season: Season, ids: string[], now: number): Compared[] {
  const zone = season.season.timeZone;
  const by = standings(season);
  return ids.flatMap((id) => {
    const program = season.programs.find((one) => one.id === id);
    if (!program) return [];
    const interviews = season.interviews.filter((one) => one.programId === id && takesPlace(one));
    const last = (direction: "sent" | "received") => {
      const [latest] = season.messages
        .filter((one) => one.programId === id && one.direction === direction && instantMs(one.at) <= now)
        .sort((one, other) => instantMs(other.at) - instantMs(one.at));
      const kind = latest && (latest.kind === "other" ? "A message" : KIND_WORDS[latest.kind]);
      return latest ? `${kind}, ${formatMoment(latest.at, zone, "day")}` : "";
    };
    return {
      program,
      place: [program.city, program.state].filter(Boolean).join(", "),
      kind: [TRACK_WORDS[program.track], program.positionType && POSITION_WORDS[program.positionType]]
        .filter(Boolean)
        .join(", "),
      rank: program.rank !== null ? ordinal(program.rank) : program.willNotRank ? "Will not rank" : "",
      interviews: interviews.map(
        ({ startsAt, format }) => `${formatMoment(startsAt, zone, "weekday")}, ${FORMAT_WORDS[format].toLowerCase()}`,
      ),
      scores: scoresOf(season, id),
      standing: by.get(id) ?? null,
      lastSent: last("sent"),
      lastReceived: last("received"),
      notes: [
        { from: "Program", text: program.notes },
        ...interviews.map(({ startsAt, notes }) => ({
          from: `Interview, ${formatMoment(startsAt, zone, "day")}`,
          text: notes,
        })),
      ].filter(({ text }) => text.trim() !== ""),
    };
  });
}
