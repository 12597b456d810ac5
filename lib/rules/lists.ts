import type { Context } from "@/lib/rules/context";
import { type RankListName, rankListOf } from "@/lib/season/rank-lists";

/** The list that a program is ranked on; null for one that the season does not hold. */
export function listOf(context: Context, programId: string): RankListName | null {
  const program = context.program(programId);
  return program ? rankListOf(program.track) : null;
}
