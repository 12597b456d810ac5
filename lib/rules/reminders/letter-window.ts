import { budgetOf } from "@/lib/rules/cadence/message-budget";
import type { Context } from "@/lib/rules/context";
import { listOf } from "@/lib/rules/lists";
import { type Clock, remind } from "@/lib/rules/reminders/clock";
import { byItself, toProgram } from "@/lib/rules/reminders/in-calendar";
import type { ReminderRule } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import { type RankListName, rankListOf } from "@/lib/season/rank-lists";
import type { Program } from "@/lib/season/schema";
import { instantMs, shiftDays } from "@/lib/season/time";

/** Programs make up their lists in the weeks before the deadline: a letter lands from five weeks before (calendar days) */
export const LETTER_OPENS_DAYS = 35;
/** … to one week before; after that most lists are done. */
export const LETTER_CLOSES_DAYS = 7;

function clockOf(deadline: number, { now, zone }: Context): Clock | null {
  const opensAt = shiftDays(deadline, -LETTER_OPENS_DAYS, zone);
  const closesAt = shiftDays(deadline, -LETTER_CLOSES_DAYS, zone);
  if (now < opensAt || now > closesAt) return null;
  return { state: "upcoming", opensAt, dueAt: closesAt, lateAt: closesAt };
}

/** The lists on which some program has been told that it is first, and not told otherwise since. */
function spokenFor(context: Context): Set<RankListName | null> {
  const standing = context.commitments().filter(({ releasedAt }) => releasedAt === null);
  return new Set(standing.map(({ message }) => listOf(context, message.programId)));
}

function mayHaveLetter(context: Context, { id, contactPolicy }: Program): boolean {
  if (contactPolicy !== "open" || context.endedInterviews(id).length === 0) return false;
  const { used, limit } = budgetOf(context, id);
  return used < limit;
}

const ranked = () =>
  season({ milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } })
    .program("p1", { name: "Lakeshore University IR Residency", rank: 1 })
    .interview("p1", "2026-12-04T16:00:00-05:00");

export const letterWindow: ReminderRule<"letter-window"> = {
  id: "letter-window",
  title: "Time for your one #1 letter",
  why: "Between five weeks and one week before the deadline, a letter of intent can still make a difference. Send one to a single program, and only if it’s true.",
  todo: "If this program is truly your first choice, tell its director so, once. If you’re not sure, don’t send one.",
  level: "notice",
  keyNames: ["program"],
  calendar: byItself(toProgram),
  examples: [
    {
      says: "Three weeks before the deadline, the program you rank first hasn’t had a letter.",
      fires: true,
      season: () => ranked().build(),
      now: "2027-02-10T12:00:00-05:00",
    },
    {
      says: "The letter was sent last week.",
      fires: false,
      season: () => ranked().sent("p1", "intent", "2027-02-03T09:00:00-05:00").build(),
      now: "2027-02-10T12:00:00-05:00",
    },
  ],
  check: (context) => {
    const { rankListDeadline } = context.season.season.milestones;
    const clock = rankListDeadline === undefined ? null : clockOf(instantMs(rankListDeadline), context);
    if (clock === null) return [];
    const firsts = context.season.programs.filter(({ rank }) => rank === 1);
    if (firsts.length === 0) return [];
    const taken = spokenFor(context);
    return firsts
      .filter((program) => !taken.has(rankListOf(program.track)) && mayHaveLetter(context, program))
      .map(({ id, name }) => {
        const what = `Letter of intent to ${name}, only if it’s true`;
        return remind(context, id, { programId: id }, clock, what);
      });
  },
};
