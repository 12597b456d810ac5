import { unarchived } from "@/lib/season/archived";
import { duplicates } from "@/lib/season/duplicates";
import { formatMoment } from "@/lib/season/format";
import { madeOnce, madeOnceSaid } from "@/lib/season/made-once";
import { packed } from "@/lib/season/packed";
import { programShortName } from "@/lib/season/program-names";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Program, Season } from "@/lib/season/schema";
import { dayOf } from "@/lib/season/time";
import { SHORT_TRACK_WORDS } from "@/lib/season/words";
import { factsByProgram, letterHolders, type View } from "./facts";
import { lastTouch } from "./last-touch";
import { type NextStep, nextStep } from "./next-step";
import { stageMoment } from "./stage";

type Dated = { words: string; at: number };

/** A program as a line of the table: plain data, every moment already in words of the season's zone. */
export type ProgramRow = Pick<
  Program,
  | "id"
  | "name"
  | "shortName"
  | "aliases"
  | "city"
  | "state"
  | "track"
  | "stage"
  | "signal"
  | "contactPolicy"
  | "rank"
  | "archived"
> & {
  /** What the track is called, where it is not the season's own. */
  otherTrack: string | null;
  supplemental: boolean;
  /** Another program of the season looks the same. */
  twice: boolean;
  holdsLetter: boolean;
  stageOn: string | null;
  used: number;
  limit: number;
  lastTouch: (Dated & { on: string }) | null;
  nextStep: NextStep;
};

const twiceIn = madeOnce((programs: Season["programs"]) => duplicates(unarchived(programs)));

/** Every program of the season as a line of the table, in the season's order. */
export const programRows = madeOnceSaid((view: View): readonly ProgramRow[] => {
  const { season, zone, now } = view;
  const twice = twiceIn(season.programs);
  const holders = letterHolders(view.letter);
  const today = dayOf(now, zone);
  const day = (at: number) => (dayOf(at, zone) === today ? "Today" : formatMoment(at, zone, "day"));
  return factsByProgram(view).map((facts) => {
    const { program, messages, interviews, budget } = facts;
    const staged = stageMoment(facts);
    const touched = lastTouch(messages, interviews, now);
    return {
      id: program.id,
      name: program.name,
      shortName: programShortName(program),
      aliases: program.aliases,
      city: program.city,
      state: program.state,
      track: program.track,
      stage: program.stage,
      signal: program.signal,
      contactPolicy: program.contactPolicy,
      rank: program.rank,
      archived: program.archived,
      otherTrack: program.track === season.season.track ? null : SHORT_TRACK_WORDS[program.track],
      twice: twice.has(program.id),
      supplemental: rankListOf(program.track) === "supplemental",
      holdsLetter: holders.has(program.id),
      stageOn: staged === null ? null : day(staged),
      used: budget.used,
      limit: budget.limit,
      lastTouch: touched && { ...touched, on: day(touched.at) },
      nextStep: nextStep(facts),
    };
  });
});

/** Those in use, or the archived ones, as a page sends them. */
export const packedRows = {
  current: madeOnceSaid((view: View) => packed(programRows(view).filter((row) => !row.archived))),
  archived: madeOnceSaid((view: View) => packed(programRows(view).filter((row) => row.archived))),
};
