import { rankListOf } from "@/lib/season/rank-lists";
import type { Program, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";

/** A step of the way from an application to the rank list, in its order. */
export const FUNNEL_STEPS = ["applied", "invited", "interviewed", "ranked"] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** How many programs came to each step, archived ones and those of every track among them. */
export type Funnel = Record<FunnelStep, number> & {
  /** Those not applied to yet. */
  considering: number;
  /** Of the ranked, those that no interview was held at: a list may hold them, and they narrow nothing. */
  rankedUnseen: number;
};

/** What a program's stage alone says; a stage that ended the way says nothing of how far it had come. */
const BY_STAGE: Partial<Record<Program["stage"], FunnelStep>> = {
  invited: "invited",
  waitlisted: "invited",
  scheduled: "invited",
  interviewed: "interviewed",
};

/**
 * The funnel at a moment (epoch milliseconds). Invited and interviewed are what the season shows (an invitation, an interview) or
 * what the stage says; interviewed are among the invited. Ranked is the rank list itself. Whatever came to any step was applied to.
 */
export function funnel(season: Season, now: number): Funnel {
  const held = season.interviews.filter(takesPlace);
  const interviewed = new Set([
    ...held
      .filter(({ status, endsAt }) => status === "completed" || instantMs(endsAt) <= now)
      .map(({ programId }) => programId),
    ...season.programs.filter(({ stage }) => BY_STAGE[stage] === "interviewed").map(({ id }) => id),
  ]);
  const invited = new Set([
    ...interviewed,
    // One that was called off had been offered all the same.
    ...season.interviews.map(({ programId }) => programId),
    ...season.invitations.filter(({ at }) => instantMs(at) <= now).map(({ programId }) => programId),
    ...season.messages
      .filter(({ kind, at }) => kind === "invitation" && instantMs(at) <= now)
      .map(({ programId }) => programId),
    ...season.programs.filter(({ stage }) => BY_STAGE[stage] === "invited").map(({ id }) => id),
  ]);
  const applied = season.programs.filter(
    ({ id, stage, rank }) => stage !== "considering" || rank !== null || invited.has(id),
  );
  const ranked = season.programs.filter(({ rank }) => rank !== null);
  return {
    applied: applied.length,
    invited: invited.size,
    interviewed: interviewed.size,
    ranked: ranked.length,
    considering: season.programs.length - applied.length,
    // A preliminary year is ranked with the primary program's interview as often as with its own.
    rankedUnseen: ranked.filter(({ id, track }) => !interviewed.has(id) && rankListOf(track) === "primary").length,
  };
}
