import { z } from "zod";
import { type Criterion, MOST_CRITERIA } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound, Refused } from "./errors";
import { newId } from "./ids";
import { criterionColumns } from "./season-rows";
import { changed, oncePerSubmission, type SeasonWrite, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type CriterionFields = Omit<Criterion, "id">;

/** Adds criteria after those there are, once for a submission, and gives their ids. */
export function createCriteria(account: AccountId, fields: CriterionFields[], submission: string): Promise<string[]> {
  return writeSeason(account, (write) =>
    oncePerSubmission(
      write.tx,
      account,
      "criteria",
      submission,
      () => addLast(write, fields),
      (kept) => z.array(z.string()).parse(kept),
    ),
  );
}

async function addLast({ tx, owner, before }: SeasonWrite, fields: CriterionFields[]): Promise<string[]> {
  const known = (await before()).criteria.length;
  if (known + fields.length > MOST_CRITERIA)
    throw new Refused({ formError: `There’s room for ${MOST_CRITERIA} criteria. Remove one first.` });
  const last = await tx.criterion.aggregate({ where: owner, _max: { position: true } });
  const rows = fields.map((criterion, i) => ({
    ...owner,
    ...criterionColumns(criterion),
    id: newId(),
    position: (last._max.position ?? -1) + 1 + i,
  }));
  await tx.criterion.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

/** Changes the fields that are given. */
export function updateCriterion(
  account: AccountId,
  id: string,
  fields: Partial<CriterionFields>,
  seen?: Seen,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const criterion = (await before()).criteria.find((known) => known.id === id);
    if (!criterion) throw new NotFound("criterion");
    const next = changed(criterion, fields);
    refuseStale(criterion, next, seen);
    const { count } = await tx.criterion.updateMany({
      where: { id, ...owner },
      data: criterionColumns(next),
    });
    if (count === 0) throw new NotFound("criterion");
  });
}

/** Puts the criteria in this order; those that are not named come after them, as they were. */
export function orderCriteria(account: AccountId, ids: string[]): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const rest = (await before()).criteria.map(({ id }) => id).filter((id) => !ids.includes(id));
    for (const [position, id] of [...new Set([...ids, ...rest])].entries()) {
      const { count } = await tx.criterion.updateMany({ where: { id, ...owner }, data: { position } });
      if (count === 0) throw new NotFound("criterion");
    }
  });
}

/** Removes it with its scores and gives the deletion by which `restore` puts them back. */
export function deleteCriterion(account: AccountId, id: string): Promise<string> {
  return remove(account, "criterion", id);
}
