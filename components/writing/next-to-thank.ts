import { gather } from "@/lib/rules/gather";
import { thankYousOf } from "@/lib/rules/thank-yous";
import type { Program, Season } from "@/lib/season/schema";
import { writeHref } from "./write-href";
import type { Written } from "./written";

/**
 * Where one goes once a letter is sent: from a thank-you to the next person of that interview who waits for one, in the interview's
 * order and from its beginning again, else to Today, which asked for it; from any other letter to its program. `now` in epoch
 * milliseconds.
 */
export function nextAfter(
  season: Season,
  program: Pick<Program, "id">,
  { kind, interviewId, recipients }: Pick<Written, "kind" | "interviewId" | "recipients">,
  now: number,
): string {
  if (kind !== "thank-you") return `/programs/${program.id}`;
  const context = gather(season, now);
  // One that names no interview thanks for the latest that has ended.
  const latest = context.endedInterviews(program.id).at(-1)?.interview;
  const interview = interviewId === null ? latest : season.interviews.find(({ id }) => id === interviewId);
  if (!interview) return "/today";
  const people = thankYousOf(context, interview);
  const here = people.findLastIndex(({ contactId }) => recipients.includes(contactId));
  const inTurn = [...people.slice(here + 1), ...people.slice(0, here + 1)];
  const next = inTurn.find(({ contactId, sent }) => sent === null && !recipients.includes(contactId));
  if (!next) return "/today";
  if (next.draft) return `/write/${next.draft.id}`;
  return writeHref({ program: program.id, kind: "thank-you", to: [next.contactId], interview: interview.id });
}
