import type { Strength } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { strengthColumns } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type StrengthFields = Omit<Strength, "id">;

/** Keeps what the applicant can say of themselves and gives its id. */
export function createStrength(account: AccountId, fields: StrengthFields, submission: string): Promise<string> {
  return createOnce(account, "strength", submission, async ({ tx, owner }) => {
    const id = newId();
    await tx.strength.create({ data: { ...owner, ...strengthColumns(fields), id } });
    return id;
  });
}

/** Changes the fields that are given. */
export function updateStrength(
  account: AccountId,
  id: string,
  fields: Partial<StrengthFields>,
  seen?: Seen,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const strength = (await before()).strengths.find((known) => known.id === id);
    if (!strength) throw new NotFound("strength");
    const next = changed(strength, fields);
    refuseStale(strength, next, seen);
    const { count } = await tx.strength.updateMany({
      where: { id, ...owner },
      data: strengthColumns(next),
    });
    if (count === 0) throw new NotFound("strength");
  });
}

/** Removes it and gives the deletion by which `restore` puts it back. */
export function deleteStrength(account: AccountId, id: string): Promise<string> {
  return remove(account, "strength", id);
}
