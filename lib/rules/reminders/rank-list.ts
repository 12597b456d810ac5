import type { Context } from "@/lib/rules/context";
import { type Clock, remind } from "@/lib/rules/reminders/clock";
import type { ReminderRule } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import { instantMs, shiftDays } from "@/lib/season/time";

/** The list comes into view two weeks (calendar days) before the deadline, */
export const RANK_LIST_OPENS_DAYS = 14;
/** … and is due in the last three days: the Match's site is slow on the last evening, and there is no extension. */
export const RANK_LIST_DUE_DAYS = 3;

function clockOf(deadline: number, { now, zone }: Context): Clock | null {
  const opensAt = shiftDays(deadline, -RANK_LIST_OPENS_DAYS, zone);
  const dueAt = shiftDays(deadline, -RANK_LIST_DUE_DAYS, zone);
  if (now < opensAt) return null;
  return { state: now < dueAt ? "upcoming" : now <= deadline ? "due" : "overdue", opensAt, dueAt, lateAt: deadline };
}

const DEADLINE = { milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } };

export const rankList: ReminderRule<"rank-list"> = {
  id: "rank-list",
  title: "Certify the rank list",
  why: "Only a certified list counts in the Match, and the deadline never moves. Certifying early costs nothing: you can change the list and certify it again until then.",
  todo: "Put the programs in your true order, certify on the Match’s own site, then record it here.",
  level: "warn",
  keyNames: [],
  calendar: null,
  examples: [
    {
      says: "The deadline is tomorrow and the list isn’t certified.",
      fires: true,
      season: () => season(DEADLINE).build(),
      now: "2027-03-02T21:00:00-05:00",
    },
    {
      says: "The list was certified a week ago.",
      fires: false,
      season: () => season({ ...DEADLINE, rankListCertifiedAt: "2027-02-24T10:00:00-05:00" }).build(),
      now: "2027-03-02T21:00:00-05:00",
    },
  ],
  check: (context) => {
    const { milestones, rankListCertifiedAt } = context.season.season;
    if (milestones.rankListDeadline === undefined || rankListCertifiedAt !== null) return [];
    const clock = clockOf(instantMs(milestones.rankListDeadline), context);
    if (clock === null) return [];
    return [remind(context, null, { programId: null }, clock, "Certify the rank list")];
  },
};
