import type { CadenceRule, Found } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";

const interviewed = () =>
  season().program("p1", { name: "Lakeshore University IR Residency" }).interview("p1", "2026-12-04T16:00:00-05:00");

export const intentBeforeInterview: CadenceRule<"intent-before-interview"> = {
  id: "intent-before-interview",
  title: "A #1 letter before the interview",
  why: "Before the interview, you can’t know that a program is your first choice, and the program knows that. A letter this early reads like one of many.",
  todo: "Say that you’re strongly interested, and save the #1 letter until after the interview.",
  level: "warn",
  keyNames: ["message"],
  examples: [
    {
      says: "The letter was sent two weeks before the interview.",
      fires: true,
      season: () => interviewed().sent("p1", "intent", "2026-11-20T09:00:00-05:00").build(),
      now: "2026-12-10T12:00:00-05:00",
    },
    {
      says: "It was sent before the interview and has been taken back.",
      fires: false,
      season: () =>
        interviewed()
          .sent("p1", "intent", "2026-11-20T09:00:00-05:00")
          .sent("p1", "intent-release", "2026-11-22T09:00:00-05:00")
          .build(),
      now: "2026-12-10T12:00:00-05:00",
    },
    {
      says: "It was sent after the interview.",
      fires: false,
      season: () => interviewed().sent("p1", "intent", "2027-01-12T09:00:00-05:00").build(),
      now: "2027-01-13T12:00:00-05:00",
    },
  ],
  check: (context) =>
    context.commitments().flatMap(({ message, at, releasedAt }): Found[] => {
      const { programId } = message;
      // One that was taken back asks for nothing more.
      if (releasedAt !== null) return [];
      const ended = context.endedInterviews(programId)[0];
      if (ended && ended.endedAt <= at) return [];
      return [
        {
          keyRest: message.id,
          level: "warn",
          programId,
          messageIds: [message.id],
          message: `${context.programName(programId)}: #1 letter on ${dateWords(at, context.zone)}, with no interview there yet.`,
        },
      ];
    }),
};
