import type { Context } from "@/lib/rules/context";
import { listOf } from "@/lib/rules/lists";
import type { CadenceRule, Found } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import type { RankListName } from "@/lib/season/rank-lists";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";
import { count } from "@/lib/season/words";

/** When the interviews for each list begin (epoch milliseconds, ascending), but for those that do not take place. */
function startsByList(context: Context): Map<RankListName | null, number[]> {
  const starts = new Map<RankListName | null, number[]>();
  for (const interview of context.season.interviews) {
    if (!takesPlace(interview)) continue;
    const list = listOf(context, interview.programId);
    const known = starts.get(list);
    if (known) known.push(instantMs(interview.startsAt));
    else starts.set(list, [instantMs(interview.startsAt)]);
  }
  for (const list of starts.values()) list.sort((a, b) => a - b);
  return starts;
}

const interviewed = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .program("p2", { name: "Tidewater Health IR Residency" })
    .interview("p1", "2026-12-04T16:00:00-05:00")
    .interview("p2", "2027-01-15T16:00:00-05:00");

export const intentEarly: CadenceRule<"intent-early"> = {
  id: "intent-early",
  title: "A #1 letter with interviews still ahead",
  why: "A later interview may change your mind, and a letter can’t be unsent. You lose nothing by waiting: programs make their lists after the last interviews.",
  todo: "Keep the letter as a draft until you’ve seen the rest.",
  level: "notice",
  keyNames: ["message"],
  examples: [
    {
      says: "The letter was sent a month before the last interview.",
      fires: true,
      season: () => interviewed().sent("p1", "intent", "2026-12-12T09:00:00-05:00").build(),
      now: "2026-12-13T12:00:00-05:00",
    },
    {
      says: "It was sent early and has been taken back.",
      fires: false,
      season: () =>
        interviewed()
          .sent("p1", "intent", "2026-12-12T09:00:00-05:00")
          .sent("p1", "intent-release", "2026-12-13T09:00:00-05:00")
          .build(),
      now: "2026-12-14T12:00:00-05:00",
    },
    {
      says: "It was sent after the last one.",
      fires: false,
      season: () => interviewed().sent("p1", "intent", "2027-01-20T09:00:00-05:00").build(),
      now: "2027-01-21T12:00:00-05:00",
    },
  ],
  check: (context) => {
    // One that was taken back asks for nothing more.
    const commitments = context.commitments().filter(({ releasedAt }) => releasedAt === null);
    if (commitments.length === 0) return [];
    const starts = startsByList(context);
    return commitments.flatMap(({ message, at }): Found[] => {
      const { programId } = message;
      const toCome = (starts.get(listOf(context, programId)) ?? []).filter((startsAt) => startsAt > at);
      const next = toCome[0];
      if (next === undefined) return [];
      const ahead =
        toCome.length === 1
          ? `an interview still ahead on ${dateWords(next, context.zone)}`
          : `${count(toCome.length, "interview")} still ahead, the next on ${dateWords(next, context.zone)}`;
      return [
        {
          keyRest: message.id,
          level: "notice",
          programId,
          messageIds: [message.id],
          message: `${context.programName(programId)}: #1 letter on ${dateWords(at, context.zone)}, with ${ahead}.`,
        },
      ];
    });
  },
};
