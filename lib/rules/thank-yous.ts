import type { Context } from "@/lib/rules/context";
import { latestOf } from "@/lib/rules/dated";
import { interviewThanked } from "@/lib/rules/thanked";
import type { Draft, Interview, Message } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** How the thank-you to one person after an interview stands: sent, kept as a draft, or neither. */
export type ThankYou = { contactId: string; sent: Message | null; draft: Draft | null };

/** The thank-yous for an interview that were sent once it had ended, by moment. */
function sentAfter(context: Context, interview: Interview): Message[] {
  const endedAt = instantMs(interview.endsAt);
  return context
    .sentTo(interview.programId)
    .filter((dated) => dated.message.kind === "thank-you" && latestOf(dated, context.zone) >= endedAt)
    .filter((dated) => interviewThanked(context, dated) === interview.id)
    .map(({ message }) => message);
}

/** The first thank-you for an interview so far, whoever it went to; null where there is none. */
export function firstThankYou(context: Context, interview: Interview): Message | null {
  return sentAfter(context, interview)[0] ?? null;
}

/**
 * For each person whom an interview asks to thank, in the order in which it lists them, what was sent so far and what is kept as a
 * draft. One that names nobody went to everybody.
 */
export function thankYousOf(context: Context, interview: Interview): ThankYou[] {
  const sent = sentAfter(context, interview);
  const drafts = context.season.drafts.filter(
    ({ kind, programId, interviewId }) =>
      kind === "thank-you" &&
      programId === interview.programId &&
      (interviewId === null || interviewId === interview.id),
  );
  return interview.participants
    .filter(({ thankYou }) => thankYou === "expected")
    .map(({ contactId }) => ({
      contactId,
      sent: sent.find(({ recipients }) => recipients.length === 0 || recipients.includes(contactId)) ?? null,
      draft: drafts.find(({ recipients }) => recipients.includes(contactId)) ?? null,
    }));
}
