import { listOf } from "@/lib/rules/lists";
import type { CadenceRule, Found } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";

const released = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .program("p2", { name: "Tidewater Health IR Residency" })
    .sent("p1", "intent", "2027-01-12T09:00:00-05:00")
    .sent("p1", "intent-release", "2027-01-20T09:00:00-05:00");

export const intentAfterRelease: CadenceRule<"intent-after-release"> = {
  id: "intent-after-release",
  title: "A #1 letter after taking one back",
  why: "People change their minds, and taking the first letter back was right. But a second one is harder to believe, and people at the two programs may know each other.",
  todo: "Send it only if you’re sure of the new order, and make it the last one.",
  level: "warn",
  keyNames: ["message"],
  examples: [
    {
      says: "The letter to one program was taken back, then another program was told it’s first.",
      fires: true,
      season: () => released().sent("p2", "intent", "2027-01-27T09:00:00-05:00").build(),
      now: "2027-01-28T09:00:00-05:00",
    },
    {
      says: "The second letter has been taken back too.",
      fires: false,
      season: () =>
        released()
          .sent("p2", "intent", "2027-01-27T09:00:00-05:00")
          .sent("p2", "intent-release", "2027-01-28T09:00:00-05:00")
          .build(),
      now: "2027-01-29T09:00:00-05:00",
    },
    {
      says: "The same program is told again.",
      fires: false,
      season: () => released().sent("p1", "intent", "2027-01-27T09:00:00-05:00").build(),
      now: "2027-01-28T09:00:00-05:00",
    },
  ],
  check: (context) => {
    const commitments = context.commitments();
    const takenBack = commitments.flatMap(({ message: { programId }, releasedAt }) =>
      releasedAt === null ? [] : { programId, releasedAt, list: listOf(context, programId) },
    );
    if (takenBack.length === 0) return [];
    return commitments.flatMap(({ message, at, releasedAt }): Found[] => {
      const { programId } = message;
      // One that was taken back in turn asks for nothing more.
      if (releasedAt !== null) return [];
      const list = listOf(context, programId);
      const other = takenBack.find(
        (earlier) => earlier.list === list && earlier.programId !== programId && earlier.releasedAt < at,
      );
      if (!other) return [];
      const release = `the letter to ${context.programName(other.programId)} was taken back on ${dateWords(other.releasedAt, context.zone)}`;
      return [
        {
          keyRest: message.id,
          level: "warn",
          programId,
          messageIds: [message.id],
          message: `${context.programName(programId)}: #1 letter on ${dateWords(at, context.zone)}, after ${release}.`,
        },
      ];
    });
  },
};
