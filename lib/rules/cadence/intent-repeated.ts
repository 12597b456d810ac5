import type { CadenceRule, Found } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";

const letter = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .sent("p1", "intent", "2027-01-12T09:00:00-05:00");

export const intentRepeated: CadenceRule<"intent-repeated"> = {
  id: "intent-repeated",
  title: "A second #1 letter to the same program",
  why: "Once is enough: the program already has your letter of intent. Saying it again uses up a message and may read as doubt.",
  todo: "Leave it out of later messages, and say it again only if something has changed.",
  level: "notice",
  keyNames: ["message"],
  examples: [
    {
      says: "A second letter of intent to the same program.",
      fires: true,
      season: () => letter().sent("p1", "intent", "2027-02-12T09:00:00-05:00").build(),
      now: "2027-02-13T09:00:00-05:00",
    },
    {
      says: "Both have been taken back.",
      fires: false,
      season: () =>
        letter()
          .sent("p1", "intent", "2027-02-12T09:00:00-05:00")
          .sent("p1", "intent-release", "2027-02-13T09:00:00-05:00")
          .build(),
      now: "2027-02-14T09:00:00-05:00",
    },
    {
      says: "One letter, then an update that doesn’t repeat it.",
      fires: false,
      season: () =>
        letter().sent("p1", "update", "2027-02-12T09:00:00-05:00", { body: "Our paper was accepted." }).build(),
      now: "2027-02-13T09:00:00-05:00",
    },
  ],
  check: (context) => {
    const told = new Map<string, string[]>();
    return context.commitments().flatMap(({ message, at, releasedAt }): Found[] => {
      const { programId } = message;
      // Of those that were taken back nothing stands that could be said twice.
      if (releasedAt !== null) return [];
      const earlier = told.get(programId) ?? [];
      told.set(programId, [...earlier, message.id]);
      if (earlier.length === 0) return [];
      return [
        {
          keyRest: message.id,
          level: "notice",
          programId,
          messageIds: [...earlier, message.id],
          message: `${context.programName(programId)} had already been told it’s first when this was sent on ${dateWords(at, context.zone)}.`,
        },
      ];
    });
  },
};
