import type { CadenceRule } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";

const program = () => season().program("p1", { name: "Lakeshore University IR Residency" });

export const updateNeedsNews: CadenceRule<"update-needs-news"> = {
  id: "update-needs-news",
  title: "An update without news",
  why: "People read an update for what’s new. Without a paper, a score, an award, or the like, it says only that you wrote again, and it uses up a message.",
  todo: "Wait until you have something new, or record what the news is.",
  level: "warn",
  keyNames: ["message"],
  examples: [
    {
      says: "An update names no news.",
      fires: true,
      season: () => program().sent("p1", "update", "2026-11-02T09:00:00-05:00").build(),
      now: "2026-11-03T12:00:00-05:00",
    },
    {
      says: "An update reports a paper.",
      fires: false,
      season: () => program().sent("p1", "update", "2026-11-02T09:00:00-05:00", { news: "publication" }).build(),
      now: "2026-11-03T12:00:00-05:00",
    },
  ],
  check: (context) =>
    context
      .sentInView()
      .filter(({ message }) => message.kind === "update" && message.news === null)
      .map(({ message, at }) => ({
        keyRest: message.id,
        level: "warn",
        programId: message.programId,
        messageIds: [message.id],
        message: `${context.programName(message.programId)}: the update on ${dateWords(at, context.zone)} names no news.`,
      })),
};
