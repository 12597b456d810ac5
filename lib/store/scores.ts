import type { Score } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { putScore } from "./put-score";
import { writeSeason } from "./season-write";

type ProgramScore = Pick<Score, "programId" | "criterionId">;

/** Scores a program by a criterion as it is seen now, apart from what an interview left; null takes that away. */
export function scoreProgram(account: AccountId, about: ProgramScore, score: number | null): Promise<void> {
  return writeSeason(account, (write) => putScore(write, { ...about, interviewId: null, score, words: "" }));
}
