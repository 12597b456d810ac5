import type { ScoreSummary } from "@/lib/season/suggested-order";
import { MOST_SCORE } from "@/lib/season/values";
import { count } from "@/lib/season/words";

/** The scores as they are chosen from. */
export const SCORES = Array.from({ length: MOST_SCORE }, (_, at) => ({
  value: at + 1,
  label: String(at + 1),
  name: `${at + 1} of ${MOST_SCORE}`,
}));

/** A score as it is shown: "4", "3.5", "4.3". */
export function scoreWords(score: number): string {
  return String(Math.round(score * 10) / 10);
}

/** On what a mean rests: "6 scores, 3 of 5 criteria". */
export function restsOn({ scores, criteria }: ScoreSummary, counting: number): string {
  return `${count(scores, "score")}, ${criteria} of ${count(counting, "criterion", "criteria")}`;
}
