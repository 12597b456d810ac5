import type { Context } from "@/lib/rules/context";
import { type Dated, latestOf } from "@/lib/rules/dated";
import type { Interview, Rotation } from "@/lib/season/schema";
import { startOfDay } from "@/lib/season/time";

/**
 * The interview a thank-you is about: the one it names, else the program's latest that had ended when it was sent; null when
 * there is none (docs/rules.md, Words).
 */
export function interviewThanked(context: Context, dated: Dated): Interview["id"] | null {
  const { message } = dated;
  if (message.interviewId !== null) return message.interviewId;
  const by = latestOf(dated, context.zone);
  const ended = context.endedInterviews(message.programId);
  return ended.findLast(({ endedAt }) => endedAt <= by)?.interview.id ?? null;
}

/** The rotation a rotation-thanks is about: the one it names, else the program's latest whose last day had begun. */
export function rotationThanked(context: Context, { message, at }: Dated): Rotation["id"] | null {
  if (message.rotationId !== null) return message.rotationId;
  const finished = context.finishedRotations(message.programId);
  return finished.findLast(({ lastDayAt }) => lastDayAt <= at)?.rotation.id ?? null;
}

/**
 * When thanks for a rotation start to count, in epoch milliseconds: on its last day, since people thank as they leave; the
 * reminder itself waits until that day is over.
 */
export function rotationThanksFrom(rotation: Rotation, zone: string): number {
  return startOfDay(rotation.endsOn, zone);
}
