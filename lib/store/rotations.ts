import type { Rotation } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { rotationColumns, rotationContactRows } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type RotationFields = Omit<Rotation, "id">;

/** Adds a rotation with its people and gives its id. */
export function createRotation(account: AccountId, fields: RotationFields, submission: string): Promise<string> {
  return createOnce(account, "rotation", submission, async ({ tx, owner, seasonId }) => {
    const id = newId();
    await tx.rotation.create({ data: { ...owner, ...rotationColumns(fields), id } });
    await tx.rotationContact.createMany({ data: rotationContactRows(id, seasonId, fields.contacts) });
    return id;
  });
}

/**
 * Changes the fields that are given; people are replaced as a whole. When it moves to another program, messages of the
 * first no longer name it.
 */
export function updateRotation(
  account: AccountId,
  id: string,
  fields: Partial<RotationFields>,
  seen?: Seen,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, seasonId, before }) => {
    const rotation = (await before()).rotations.find((known) => known.id === id);
    if (!rotation) throw new NotFound("rotation");
    const next = changed(rotation, fields);
    refuseStale(rotation, next, seen);
    if (fields.programId !== undefined && fields.programId !== rotation.programId) {
      await tx.message.updateMany({ where: { rotationId: id, ...owner }, data: { rotationId: null } });
      await tx.draft.updateMany({ where: { rotationId: id, ...owner }, data: { rotationId: null } });
    }
    const { count } = await tx.rotation.updateMany({
      where: { id, ...owner },
      data: rotationColumns(next),
    });
    if (count === 0) throw new NotFound("rotation");
    if (!fields.contacts) return;
    await tx.rotationContact.deleteMany({ where: { rotationId: id, seasonId } });
    await tx.rotationContact.createMany({ data: rotationContactRows(id, seasonId, fields.contacts) });
  });
}

/** Removes the rotation; messages that named it stay. Gives the deletion by which `restore` puts it back. */
export function deleteRotation(account: AccountId, id: string): Promise<string> {
  return remove(account, "rotation", id);
}
