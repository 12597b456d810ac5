import type { Commitment, Context, Touch } from "@/lib/rules/context";
import { gather } from "@/lib/rules/gather";
import { type Counting, findCounting } from "@/lib/rules/touches";
import type { Season } from "@/lib/season/schema";

export type { Budget } from "@/lib/rules/cadence/message-budget";
/**
 * The rule engine: pure functions of a season and a moment (epoch milliseconds). It does no I/O, asks no clock, changes nothing
 * it is given, and stores nothing: what it finds is found again at every read.
 */
export { check, checkFor, reminders } from "@/lib/rules/check";
export { preflight } from "@/lib/rules/preflight";
export type { CadenceId, ReminderId, RuleId, WordingId } from "@/lib/rules/registry";
export { isRuleId, rules, ruleText } from "@/lib/rules/registry";
export type * from "@/lib/rules/rule";
export type { Counting } from "@/lib/rules/touches";
export type * from "@/lib/rules/types";
export { commitsNumberOne } from "@/lib/rules/wording/number-one/number-one";
export type { Commitment, Context, Touch };

/** What has counted against budgets so far, by time; of one program where it is named. */
export function touches(season: Season, now: number, programId?: string): readonly Touch[] {
  const context = gather(season, now);
  return programId === undefined ? context.touches() : context.touchesOf(programId);
}

/** For every message sent to a program so far, whether it counts against its budget and why, by time. */
export function counting(season: Season, now: number, programId: string): Counting[] {
  return findCounting(gather(season, now), programId);
}

/** Every commitment made so far, released or not, by time. */
export function commitments(season: Season, now: number): readonly Commitment[] {
  return gather(season, now).commitments();
}

/** The commitments that stand: not released by now. */
export function activeCommitments(season: Season, now: number): Commitment[] {
  return commitments(season, now).filter(({ releasedAt }) => releasedAt === null);
}
