import { gather } from "@/lib/rules/context";
import { interviewThanked } from "@/lib/rules/thanked";
import type { Draft, Interview, Message, Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** How the thank-you to one person after an interview stands: sent, kept as a draft, or neither. */
export type ThankYou = { contactId: string; sent: Message | null; draft: Draft | null };

/**
 * For each person whom an interview asks to thank, in the order in which it lists them, what was sent by `now` (epoch milliseconds)
 * and what is kept as a draft. One that names nobody went to everybody.
 */
export function thankYousOf(season: Season, interview: Interview, now: number): ThankYou[] {
  const context = gather(season, now);
  const endedAt = instantMs(interview.endsAt);
  const sent = context
    .sentTo(interview.programId)
    .filter((dated) => dated.message.kind === "thank-you" && dated.at >= endedAt)
    .filter((dated) => interviewThanked(context, dated) === interview.id);
  const drafts = season.drafts.filter(
    ({ kind, programId, interviewId }) =>
      kind === "thank-you" &&
      programId === interview.programId &&
      (interviewId === null || interviewId === interview.id),
  );
  return interview.participants
    .filter(({ thankYou }) => thankYou === "expected")
    .map(({ contactId }) => ({
      contactId,
      sent:
        sent.find(({ message: { recipients } }) => recipients.length === 0 || recipients.includes(contactId))
          ?.message ?? null,
      draft: drafts.find(({ recipients }) => recipients.includes(contactId)) ?? null,
    }));
}
