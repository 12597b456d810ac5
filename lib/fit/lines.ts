import type { Fact, Profile, Program, Want } from "@/lib/season/schema";
import type { Doubt } from "./doubt";
import type { Stated } from "./facts";
import type { Applying } from "./requirements";
import type { Named, Tie } from "./ties";

/** One reason: what it is about, in words, and where it comes from. */
export type Reason = {
  field: string;
  says: string;
  source: string | null;
  asOf: string | null;
  trust: Fact["trust"] | null;
};

/** A line of what is or isn't met or known, with its parts for a screen. */
export type StatedLine = Reason & {
  /** Fields that may have several lines, such as the minimum of each exam, have one key for each. */
  key: string;
  fact: Stated | null;
  yours: string | null;
  /** What the applicant would come to by this source alone; null where it asks nothing. */
  alone: "met" | "missed" | "open" | null;
  /** What to ask, look at, or fill in. */
  ask: string | null;
  /** Other facts that say the same, strongest first. */
  alike: Stated[];
  /** Why it settles nothing by itself. */
  doubt: Doubt | null;
  /** Its date asks for a check: it is more than 18 months old, or still to come. */
  old: boolean;
  /** Another source says otherwise. */
  differs: boolean;
};
/** What the applicant wants, with its answer. */
export type WantLine = Reason & {
  answer: boolean | null;
  want: Want;
  /** What is known about it, in a few words; null where nothing is. */
  known: string | null;
  /** The date of that asks for a check. */
  old: boolean;
  /** Why that settles nothing by itself: nothing is ruled out by it. */
  doubt: Doubt | null;
  /** What other sources say that differs from it. */
  others: Stated[];
};

export const BANDS = ["ties", "meets", "ask", "misses"] as const;
export type Band = (typeof BANDS)[number];

export type ProgramFit = {
  programId: string;
  band: Band;
  meets: StatedLine[];
  misses: StatedLine[];
  unknown: StatedLine[];
  /** What it states that asks nothing of the applicant. */
  stated: StatedLine[];
  ties: (Reason & Pick<Tie, "strong">)[];
  wants: WantLine[];
  why: string;
  /** Requirements that are met, that are stated and judged at all, and that are open. */
  counts: { met: number; stated: number; unknown: number };
};

/** A program to look at: of the season, or of the directory. `ties` are those that the season's records hold. */
export type Candidate = Named &
  Pick<Program, "id" | "track" | "signal"> & { facts: readonly Fact[]; ties: readonly Tie[] };

export type Applicant = Applying & Pick<Profile, "ties" | "wants">;
