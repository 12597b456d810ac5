import type { Context } from "@/lib/rules/context";
import { type Clock, remind } from "@/lib/rules/reminders/clock";
import { byItself, toProgram } from "@/lib/rules/reminders/in-calendar";
import type { ReminderRule } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";
import { replyByOf } from "@/lib/season/reply-by";
import type { Invitation } from "@/lib/season/schema";
import { instantMs, shiftDays } from "@/lib/season/time";

/** The last day (elapsed hours) before an invitation wants its answer is when it presses: dates go to whoever books first. */
export const INVITATION_DUE_HOURS = 24;
/** Two weeks (calendar days in the season's zone) after it was wanted, the date has gone to somebody else. */
export const INVITATION_LAPSE_DAYS = 14;

function clockOf(invitation: Invitation, { now, zone }: Context): Clock | null {
  const opensAt = instantMs(invitation.at);
  if (now < opensAt) return null;
  const lateAt = replyByOf(invitation);
  const dueAt = Math.max(opensAt, lateAt - INVITATION_DUE_HOURS * HOUR);
  const state =
    now < dueAt
      ? "upcoming"
      : now <= lateAt
        ? "due"
        : now <= shiftDays(lateAt, INVITATION_LAPSE_DAYS, zone)
          ? "overdue"
          : "lapsed";
  return { state, opensAt, dueAt, lateAt };
}

const invited = (answer: Invitation["answer"]) =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency", stage: "invited" })
    .invitation("p1", "2026-10-20T09:00:00-04:00", { answer });

export const invitation: ReminderRule<"invitation"> = {
  id: "invitation",
  title: "Answer an invitation",
  why: "Programs hold an invitation for about two days, and the best dates go first. If you answer late, you may end up on a waitlist.",
  todo: "Book a date in the program’s scheduler and add the interview here, or decline. If no dates are left, ask to be put on the waitlist and mark that here.",
  level: "warn",
  keyNames: ["invitation"],
  calendar: byItself(toProgram),
  examples: [
    {
      says: "An invitation received yesterday morning hasn’t been answered.",
      fires: true,
      season: () => invited(null).build(),
      now: "2026-10-21T12:00:00-04:00",
    },
    {
      says: "A date was booked the same day.",
      fires: false,
      season: () => invited("accepted").build(),
      now: "2026-10-21T12:00:00-04:00",
    },
  ],
  check: (context) =>
    context.season.invitations.flatMap((one) => {
      const clock = one.answer === null ? clockOf(one, context) : null;
      if (clock === null) return [];
      const about = { programId: one.programId, invitationId: one.id };
      const what = `Answer the invitation, ${context.programName(one.programId)}`;
      return [remind(context, one.id, about, clock, what)];
    }),
};
