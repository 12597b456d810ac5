import type { Context } from "@/lib/rules/context";
import { listOf } from "@/lib/rules/lists";
import type { CadenceRule, Found } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import type { RankListName } from "@/lib/season/rank-lists";
import type { Program } from "@/lib/season/schema";
import { ordinal } from "@/lib/season/words";

/** On each list on which anybody is ranked, who stands first; null where nobody does. */
function firsts(context: Context): Map<RankListName | null, Program | null> {
  const lists = new Map<RankListName | null, Program | null>();
  for (const program of context.season.programs) {
    if (program.rank === null) continue;
    const list = listOf(context, program.id);
    if (program.rank === 1) lists.set(list, program);
    else if (!lists.has(list)) lists.set(list, null);
  }
  return lists;
}

/** The messages of the commitments that stand, by program, in the order they were sent. */
function standingLetters(context: Context): Map<string, string[]> {
  const letters = new Map<string, string[]>();
  for (const { message, releasedAt } of context.commitments()) {
    if (releasedAt !== null) continue;
    letters.set(message.programId, [...(letters.get(message.programId) ?? []), message.id]);
  }
  return letters;
}

const letter = (rank: number | null) =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency", rank })
    .program("p2", { name: "Tidewater Health IR Residency", rank: rank === 1 ? 2 : 1 })
    .sent("p1", "intent", "2027-01-12T09:00:00-05:00");

export const intentMatchesRank: CadenceRule<"intent-matches-rank"> = {
  id: "intent-matches-rank",
  title: "The #1 letter and the rank list disagree",
  why: "A letter of intent is worth something only if it’s true. Once the program is no longer first on your list, the letter says something you don’t mean.",
  todo: "Rank the program first, or take the letter back with a short note.",
  level: "warn",
  keyNames: ["program"],
  examples: [
    {
      says: "The program that was told it’s first is now ranked second.",
      fires: true,
      season: () => letter(2).build(),
      now: "2027-02-10T12:00:00-05:00",
    },
    {
      says: "It’s ranked first.",
      fires: false,
      season: () => letter(1).build(),
      now: "2027-02-10T12:00:00-05:00",
    },
  ],
  check: (context) => {
    const letters = standingLetters(context);
    if (letters.size === 0) return [];
    const lists = firsts(context);
    return [...letters].flatMap(([programId, messageIds]): Found[] => {
      const list = listOf(context, programId);
      const program = context.program(programId);
      const rank = program?.rank ?? null;
      const leftOut = program?.willNotRank ?? false;
      // While nobody of a list is ranked, a program without a rank may yet be first; one that is left out of it cannot.
      if (rank === 1 || !(leftOut || lists.has(list))) return [];
      const first = lists.get(list);
      const stands = rank !== null ? `is ranked ${ordinal(rank)}` : leftOut ? "won’t be ranked" : "has no rank";
      return [
        {
          keyRest: programId,
          level: "warn",
          programId,
          messageIds,
          message: `#1 letter to ${context.programName(programId)}, which ${stands}${first ? `; ${first.name} is 1st` : ""}.`,
        },
      ];
    });
  },
};
