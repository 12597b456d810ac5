import type { CadenceRule, Found } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";

const written = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .sent("p1", "interest", "2026-10-01T09:00:00-04:00");

export const oneInterestEmail: CadenceRule<"one-interest-email"> = {
  id: "one-interest-email",
  title: "One letter of interest per program",
  why: "Your first letter said you’re interested. A second one with nothing new asks the same people to read it again.",
  todo: "Write again when you have news, and say what it is.",
  level: "warn",
  keyNames: ["message"],
  examples: [
    {
      says: "A second letter of interest, with nothing new.",
      fires: true,
      season: () => written().sent("p1", "interest", "2026-10-20T09:00:00-04:00").build(),
      now: "2026-10-21T12:00:00-04:00",
    },
    {
      says: "A second letter that reports an award.",
      fires: false,
      season: () => written().sent("p1", "interest", "2026-10-20T09:00:00-04:00", { news: "award" }).build(),
      now: "2026-10-21T12:00:00-04:00",
    },
  ],
  check: (context) => {
    const firstTo = new Map<string, { id: string; at: number }>();
    return context.sentInView().flatMap(({ message, at }): Found[] => {
      if (message.kind !== "interest") return [];
      const { id, programId, news } = message;
      const first = firstTo.get(programId);
      if (!first) firstTo.set(programId, { id, at });
      if (!first || news !== null) return [];
      return [
        {
          keyRest: id,
          level: "warn",
          programId,
          messageIds: [first.id, id],
          message: `${context.programName(programId)}: a letter of interest on ${dateWords(at, context.zone)} with no news, after the one on ${dateWords(first.at, context.zone)}.`,
        },
      ];
    });
  },
};
