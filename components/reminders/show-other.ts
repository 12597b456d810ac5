import type { Context, Reminder } from "@/lib/rules";
import { formatMoment } from "@/lib/season/format";
import { draftFor, type Shown, same, titleOf } from "./shown";

/** A reminder that no tick of a box settles, such as the rank list: its own sentence and where to go. */
export function showOther(context: Context, reminder: Reminder): Shown {
  const { rule, programId, invitationId } = reminder;
  const until = formatMoment(reminder.lateAt, context.zone, "momentZoned");
  const row = { who: titleOf(reminder), ...same(""), log: null, draftId: null };
  if (programId === null)
    return { title: "Rank list", href: "/rank-list", when: `Deadline ${until}`, thanked: [], row };
  const title = context.programName(programId);
  const invitation = context.season.invitations.find(({ id }) => id === invitationId);
  if (invitation) {
    const when = `Invited ${formatMoment(invitation.at, context.zone, "moment")}`;
    const answer = { ...row, who: "Answer the invitation", ...same("Book a date, decline, or ask for the waitlist") };
    return { title, href: "/interviews#invitations", when, thanked: [], row: answer };
  }
  if (rule === "unranked") {
    const decide = { ...row, who: "Give it a rank", ...same("Or mark that you will not rank it") };
    return { title, href: "/rank-list", when: `Deadline ${until}`, thanked: [], row: decide };
  }
  const draftId = draftFor(context.season, (draft) => draft.kind === "intent" && draft.programId === programId);
  const letter = { ...row, who: "One letter of intent", ...same("Only if it is true"), draftId };
  return { title, href: `/programs/${programId}`, when: `Until ${until}`, thanked: [], row: letter };
}
