import { remind } from "@/lib/rules/reminders/clock";
import { RANK_LIST_OPENS_DAYS } from "@/lib/rules/reminders/rank-list";
import type { ReminderRule } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import type { Program } from "@/lib/season/schema";
import { instantMs, shiftDays } from "@/lib/season/time";
import { count } from "@/lib/season/words";

const interviewed = (fields: Partial<Program> = {}) =>
  season({ milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } })
    .program("p1", { name: "Lakeshore University IR Residency", ...fields })
    .interview("p1", "2026-12-04T16:00:00-05:00");

export const unranked: ReminderRule<"unranked"> = {
  id: "unranked",
  title: "Interviewed but not ranked",
  why: "You can’t match at a program that isn’t on your list, however well the interview went. Leaving one off should be a decision, not an oversight.",
  todo: "Rank it where it truly belongs, or mark that you won’t rank it.",
  level: "warn",
  keyNames: ["program"],
  calendar: {
    entryKey: () => "unranked",
    title: (_season, _first, all) => `Decide on a rank for ${count(all.length, "program")}`,
    href: () => "/rank-list",
    saysBest: false,
  },
  examples: [
    {
      says: "The deadline is a week away and a program you interviewed at has no rank.",
      fires: true,
      season: () => interviewed().build(),
      now: "2027-02-24T12:00:00-05:00",
    },
    {
      says: "You marked that you won’t rank it.",
      fires: false,
      season: () => interviewed({ willNotRank: true }).build(),
      now: "2027-02-24T12:00:00-05:00",
    },
  ],
  check: (context) => {
    const { milestones, rankListCertifiedAt } = context.season.season;
    if (milestones.rankListDeadline === undefined || rankListCertifiedAt !== null) return [];
    const lateAt = instantMs(milestones.rankListDeadline);
    const opensAt = shiftDays(lateAt, -RANK_LIST_OPENS_DAYS, context.zone);
    if (context.now < opensAt || context.now > lateAt) return [];
    return context.season.programs
      .filter(({ id, rank, willNotRank }) => rank === null && !willNotRank && context.endedInterviews(id).length > 0)
      .map(({ id, name }) => {
        const clock = { state: "due" as const, opensAt, dueAt: opensAt, lateAt };
        return remind(context, id, { programId: id }, clock, `Decide on a rank for ${name}`);
      });
  },
};
