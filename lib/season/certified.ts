import type { Certification, Program, RankListName, Season } from "./schema";
import { rankListOf } from "./schema";

/** A program on a list that was certified, by the name it had. */
export type CertifiedProgram = Certification["primary"][number];

/** The ranked programs of one list in their order. */
function rankedOn(season: Season, list: RankListName): Program[] {
  return season.programs
    .filter(({ rank, track }) => rank !== null && rankListOf(track) === list)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
}

/** Both lists as they stand, certified at an instant. */
export function certificationOf(season: Season, at: string): Certification {
  const named = (list: RankListName) => rankedOn(season, list).map(({ id, name }) => ({ programId: id, name }));
  return { at, primary: named("primary"), supplemental: named("supplemental") };
}

/** A program whose place isn't the one on the certified list. Places count from 1; null: not on the list. */
export type PlaceChange = { programId: string; name: string; from: number | null; to: number | null };

/**
 * What changed on a list since it was certified: programs added, programs taken off, and the fewest moves that explain the new order. One
 * program moved to the top is one change, not one for each program it passed.
 */
export function changesSince(certified: CertifiedProgram[], present: CertifiedProgram[]): PlaceChange[] {
  const now = new Map(present.map(({ programId }, at) => [programId, at]));
  const then = new Map(certified.map(({ programId }, at) => [programId, at]));
  const stayed = certified.filter(({ programId }) => now.has(programId));
  const inOrder = longestRise(stayed.map(({ programId }) => now.get(programId) ?? 0));
  const unmoved = new Set(inOrder.map((place) => present[place]?.programId));
  const place = (places: Map<string, number>, id: string) => {
    const at = places.get(id);
    return at === undefined ? null : at + 1;
  };
  const change = ({ programId, name }: CertifiedProgram): PlaceChange => ({
    programId,
    name,
    from: place(then, programId),
    to: place(now, programId),
  });
  return [
    ...present.filter(({ programId }) => !unmoved.has(programId)).map(change),
    ...certified.filter(({ programId }) => !now.has(programId)).map(change),
  ];
}

/** A longest increasing subsequence of numbers that are all different. */
function longestRise(numbers: number[]): number[] {
  const best = numbers.map((number) => ({ number, length: 1, before: -1 }));
  best.forEach((here, i) => {
    best.slice(0, i).forEach((earlier, j) => {
      if (earlier.number < here.number && earlier.length >= here.length) {
        here.length = earlier.length + 1;
        here.before = j;
      }
    });
  });
  let at = best.reduce((longest, { length }, i) => (length > (best[longest]?.length ?? 0) ? i : longest), 0);
  const run: number[] = [];
  for (let step = best[at]; step; step = best[at]) {
    run.unshift(step.number);
    at = step.before;
  }
  return run;
}
