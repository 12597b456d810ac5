import type { Score, Season } from "./schema";

/** How a program stands by one criterion: the score it is counted with, and whether that is the latest word or what interviews left. */
export type CriterionScore = { score: number; from: "now" | "interviews" };

/** What the scores say of a program: their weighted mean from 1 to 5, and on how many criteria and scores it rests. */
export type ScoreSummary = { mean: number; criteria: number; scores: number };

/** Two programs that the scores put the other way round than the list, `first` first. */
export type Difference = { first: string; second: string };

export type SuggestedOrder = {
  /** By the scores, the best first; what is equal stands as on the list. */
  order: string[];
  /** Without a score that counts, as on the list: their place is not guessed. */
  unplaced: string[];
  /** For each two that follow each other on the list. */
  differences: Difference[];
};

/** Means that differ by less are equal: what is left over from adding fractions is no preference. */
const EQUAL = 1e-9;

/** A program's score by each criterion that has one: as it is seen now where that was said, else the mean of its interviews. */
export function scoresOf(season: Season, programId: string): Map<string, CriterionScore> {
  const found = new Map<string, CriterionScore>();
  for (const { id } of season.criteria) {
    const given = season.scores.filter((one) => one.programId === programId && one.criterionId === id);
    const now = given.find(({ interviewId }) => interviewId === null);
    if (now) found.set(id, { score: now.score, from: "now" });
    else if (given.length > 0) found.set(id, { score: mean(given), from: "interviews" });
  }
  return found;
}

function mean(scores: Score[]): number {
  return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
}

/** How each program stands by the criteria that have a weight; those without a score by any of them are left out. */
export function standings(season: Season): Map<string, ScoreSummary> {
  const found = new Map<string, ScoreSummary>();
  const counting = season.criteria.filter(({ weight }) => weight > 0);
  for (const { id: programId } of season.programs) {
    const by = scoresOf(season, programId);
    const scored = counting.filter(({ id }) => by.has(id));
    const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
    if (weights === 0) continue;
    const total = scored.reduce((sum, { id, weight }) => sum + weight * (by.get(id)?.score ?? 0), 0);
    const counted = new Set(scored.map(({ id }) => id));
    found.set(programId, {
      mean: total / weights,
      criteria: scored.length,
      scores: season.scores.filter((one) => one.programId === programId && counted.has(one.criterionId)).length,
    });
  }
  return found;
}

/** The order that the scores suggest for a list, beside the true one, which it never changes. `list`: ids in their true order. */
export function suggestedOrder(list: string[], by: ReadonlyMap<string, ScoreSummary>): SuggestedOrder {
  const meanOf = (id: string) => by.get(id)?.mean ?? 0;
  const before = (one: string, other: string) => meanOf(one) - meanOf(other) > EQUAL;
  const placed = list.filter((id) => by.has(id));
  const differences = placed.flatMap((second, place) => {
    const first = placed[place + 1];
    return first !== undefined && before(first, second) ? [{ first, second }] : [];
  });
  return {
    order: placed.toSorted((one, other) => (before(one, other) ? -1 : before(other, one) ? 1 : 0)),
    unplaced: list.filter((id) => !by.has(id)),
    differences,
  };
}
