import { formatMoment } from "@/lib/season/format";
import type { ReminderKind } from "../reminder-kind";
import { ALONE, noMessage, pinnedAs, programOf, rowOf } from "./parts";

export const invitation: ReminderKind = {
  waiting: {
    noun: ["invitation", "invitations"],
    thanks: false,
    passes: false,
    show: (context, { programId, invitationId }) => ({
      ...ALONE,
      title: programOf(context, programId).name,
      href: "/interviews#invitations",
      when: `Invited ${formatMoment(rowOf(context.season.invitations, invitationId).at, context.zone, "moment")}`,
      row: noMessage("Answer the invitation", "Book a date, decline, or ask about the waitlist"),
    }),
    pinned: pinnedAs("Invitation"),
  },
  nextStep: () => "Answer the invitation",
  cleared: null,
};
