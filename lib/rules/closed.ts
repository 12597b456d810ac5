import type { Interview, Program } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";

/** The stages after an interview, for one that was never entered. */
const INTERVIEWED: readonly Program["stage"][] = ["interviewed", "waitlisted"];

/**
 * From when mail to a program goes against its wish at a moment, both in epoch milliseconds: always where it wants none, else from the end of its
 * first interview that was held; null where it doesn't. `interviews`: the program's own.
 */
export function closedFrom(
  { contactPolicy }: Pick<Program, "contactPolicy">,
  interviews: readonly Interview[],
  now: number,
): number | null {
  if (contactPolicy === "open") return null;
  if (contactPolicy === "no-contact") return Number.NEGATIVE_INFINITY;
  const ends = interviews.filter(takesPlace).map(({ endsAt }) => instantMs(endsAt));
  const first = Math.min(...ends);
  return first <= now ? first : null;
}

/** Whether a program's wish leaves no message to send at a moment; its stage tells of an interview that was never entered. */
export function closedNow(program: Program, interviews: readonly Interview[], now: number): boolean {
  if (closedFrom(program, interviews, now) !== null) return true;
  return program.contactPolicy === "no-post-interview" && INTERVIEWED.includes(program.stage);
}
