import type { RotationNote } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { rotationNoteColumns } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type RotationNoteFields = Omit<RotationNote, "id">;

/** Adds a case to remember, or feedback received, to a rotation and gives its id. */
export function createRotationNote(
  account: AccountId,
  fields: RotationNoteFields,
  submission: string,
): Promise<string> {
  return createOnce(account, "rotationNote", submission, async ({ tx, owner }) => {
    const id = newId();
    await tx.rotationNote.create({ data: { ...owner, ...rotationNoteColumns(fields), id } });
    return id;
  });
}

/** Changes the fields that are given. It stays with its rotation. */
export function updateRotationNote(
  account: AccountId,
  id: string,
  fields: Partial<Omit<RotationNoteFields, "rotationId">>,
  seen?: Seen,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const note = (await before()).rotationNotes.find((known) => known.id === id);
    if (!note) throw new NotFound("note");
    const next = { ...changed(note, fields), rotationId: note.rotationId };
    refuseStale(note, next, seen);
    const { count } = await tx.rotationNote.updateMany({
      where: { id, ...owner },
      data: rotationNoteColumns(next),
    });
    if (count === 0) throw new NotFound("note");
  });
}

/** Removes the note and gives the deletion by which `restore` puts it back. */
export function deleteRotationNote(account: AccountId, id: string): Promise<string> {
  return remove(account, "rotationNote", id);
}
