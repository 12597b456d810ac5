import type { Program } from "@/lib/season/schema";

const BEFORE_INTERVIEW: readonly Program["stage"][] = ["considering", "applied", "invited", "waitlisted"];

/**
 * The stage that an interview ending at this moment (epoch milliseconds; null: not typed yet) brings a program to, or null
 * where it is there already or further.
 */
export function stageAfter(
  stage: Program["stage"],
  endsAt: number | null,
  now: number,
): "scheduled" | "interviewed" | null {
  const over = endsAt !== null && endsAt <= now;
  if (over) return stage === "scheduled" || BEFORE_INTERVIEW.includes(stage) ? "interviewed" : null;
  return BEFORE_INTERVIEW.includes(stage) ? "scheduled" : null;
}
