import { activeCommitments } from "@/lib/rules";
import { groupedBy } from "@/lib/season/grouped";
import { programShortName } from "@/lib/season/program-names";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Interview, Message, Program, RankListName, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";
import { madeUntilNext } from "@/lib/season/until-next";
import { SHORT_TRACK_WORDS } from "@/lib/season/words";
import { type LastMessage, saidLast } from "./said-last";

/** A program as the rank list shows it. */
export type RankRow = Pick<
  Program,
  | "id"
  | "name"
  | "shortName"
  | "state"
  | "nrmpCode"
  | "signal"
  | "rank"
  | "willNotRank"
  | "rankReason"
  | "contactPolicy"
> & {
  /** What the track is called, where it is not the season's own: diagnostic beside interventional, a preliminary year. */
  otherTrack: string | null;
  /** What they said last, by its strength. */
  said: LastMessage | null;
  holdsLetter: boolean;
  interview: "done" | "coming" | "none";
};

/** One list's programs: those ranked in their order, those that could be, those that will not be. */
export type RankLists = Readonly<Record<"ranked" | "unranked" | "left", readonly RankRow[]>>;

const NEARNESS: Record<RankRow["interview"], number> = { done: 0, coming: 1, none: 2 };

/** Reads one list off the season at a moment (epoch milliseconds). */
export function rankLists(season: Season, list: RankListName, now: number): RankLists {
  return bothLists(season, now)[list];
}

const bothLists = madeUntilNext((season, now): Record<RankListName, RankLists> => {
  const all = rowsOf(season, now);
  return { primary: inParts(all, season, "primary"), supplemental: inParts(all, season, "supplemental") };
});

function rowsOf(season: Season, now: number): RankRow[] {
  const zone = season.season.timeZone;
  const holders = new Set(activeCommitments(season, now).map(({ message }) => message.programId));
  const received = latestReceived(season, now);
  const interviews = groupedBy(season.interviews.filter(takesPlace), ({ programId }) => programId);
  return season.programs
    .filter(({ archived, rank }) => !archived || rank !== null)
    .map((program): RankRow => {
      const { id, name, state, nrmpCode, signal, rank, willNotRank, rankReason, contactPolicy } = program;
      return {
        ...{
          id,
          name,
          shortName: programShortName(program),
          state,
          nrmpCode,
          signal,
          rank,
          willNotRank,
          rankReason,
          contactPolicy,
        },
        otherTrack: program.track === season.season.track ? null : SHORT_TRACK_WORDS[program.track],
        said: saidLast(received.get(id) ?? [], zone),
        holdsLetter: holders.has(id),
        interview: interviewState(interviews.get(id) ?? [], now),
      };
    });
}

function inParts(all: RankRow[], { programs }: Season, list: RankListName): RankLists {
  const ofList = new Set(programs.filter(({ track }) => rankListOf(track) === list).map(({ id }) => id));
  const rows = all.filter(({ id }) => ofList.has(id));
  return {
    ranked: rows.filter(({ rank }) => rank !== null).sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0)),
    unranked: rows
      .filter(({ rank, willNotRank }) => rank === null && !willNotRank)
      .sort(
        (one, other) => NEARNESS[one.interview] - NEARNESS[other.interview] || one.name.localeCompare(other.name, "en"),
      ),
    left: rows.filter(({ rank, willNotRank }) => rank === null && willNotRank),
  };
}

/** The messages of each program that had arrived by `now`, the latest first; of two at one moment the one that was logged first. */
function latestReceived({ messages }: Season, now: number): Map<string, Message[]> {
  const arrived = messages.filter(({ direction, at }) => direction === "received" && instantMs(at) <= now);
  const latestFirst = arrived.toSorted((a, b) => instantMs(b.at) - instantMs(a.at));
  return groupedBy(latestFirst, ({ programId }) => programId);
}

function interviewState(taking: readonly Interview[], now: number): RankRow["interview"] {
  if (taking.some(({ endsAt, status }) => status === "completed" || instantMs(endsAt) <= now)) return "done";
  return taking.length > 0 ? "coming" : "none";
}
