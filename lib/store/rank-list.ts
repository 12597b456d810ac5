import type { RankListName } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { CERTIFIED, isCertified } from "./certified-lock";
import { NotFound, Refused } from "./errors";
import { type SeasonWrite, writeSeason } from "./season-write";

const CHANGED_ELSEWHERE = "The list was changed in another tab. It now shows the latest order; move the program again.";

/**
 * Ranks these programs of one list from 1 in the order given; the list's other programs have no rank then. `seen` is the
 * order that the change was made from: where the list has changed since, nothing is saved and the form says so.
 */
export function setRankOrder(
  account: AccountId,
  list: RankListName,
  programIds: string[],
  seen?: string[],
): Promise<void> {
  return writeSeason(account, async (write) => {
    await refuseCertified(write);
    if (seen) {
      const present = await ranked(write, list);
      if (present.join() !== seen.join()) throw new Refused({ formError: CHANGED_ELSEWHERE });
    }
    await rank(write, list, programIds);
  });
}

/** Marks that a program will not be ranked, which takes it off its list and closes the gap; or takes the mark away. */
export function setWillNotRank(account: AccountId, programId: string, willNotRank: boolean): Promise<void> {
  return writeSeason(account, async (write) => {
    const { tx, owner } = write;
    if (willNotRank && (await tx.program.count({ where: { id: programId, rank: { not: null }, ...owner } })) > 0)
      await refuseCertified(write);
    const [program] = await tx.program.updateManyAndReturn({
      where: { id: programId, ...owner },
      data: willNotRank ? { willNotRank, rank: null } : { willNotRank },
    });
    if (!program) throw new NotFound("program");
    if (!willNotRank) return;
    await rank(write, program.rankList, await ranked(write, program.rankList));
  });
}

async function refuseCertified(write: SeasonWrite): Promise<void> {
  if (await isCertified(write)) throw new Refused({ formError: CERTIFIED });
}

/** The ids of a list's ranked programs, first to last. */
async function ranked({ tx, owner }: SeasonWrite, rankList: string): Promise<string[]> {
  const programs = await tx.program.findMany({
    where: { ...owner, rankList, rank: { not: null } },
    orderBy: { rank: "asc" },
    select: { id: true },
  });
  return programs.map(({ id }) => id);
}

async function rank({ tx, owner }: SeasonWrite, rankList: string, programIds: string[]): Promise<void> {
  await tx.program.updateMany({ where: { ...owner, rankList }, data: { rank: null } });
  let place = 0;
  for (const id of new Set(programIds)) {
    place += 1;
    const { count } = await tx.program.updateMany({
      where: { id, rankList, ...owner },
      data: { rank: place, willNotRank: false },
    });
    if (count === 0) throw new NotFound("program");
  }
}
