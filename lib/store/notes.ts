import type { Note } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { noteColumns } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type NoteFields = Omit<Note, "id">;

/** Adds a dated note to a program's timeline and gives its id. */
export function createNote(account: AccountId, fields: NoteFields, submission: string): Promise<string> {
  return createOnce(account, "note", submission, async ({ tx, owner }) => {
    const id = newId();
    await tx.note.create({ data: { ...owner, ...noteColumns(fields), id } });
    return id;
  });
}

/** Changes the fields that are given. */
export function updateNote(account: AccountId, id: string, fields: Partial<NoteFields>, seen?: Seen): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const note = (await before()).notes.find((known) => known.id === id);
    if (!note) throw new NotFound("note");
    const next = changed(note, fields);
    refuseStale(note, next, seen);
    const { count } = await tx.note.updateMany({
      where: { id, ...owner },
      data: noteColumns(next),
    });
    if (count === 0) throw new NotFound("note");
  });
}

/** Removes the note and gives the deletion by which `restore` puts it back. */
export function deleteNote(account: AccountId, id: string): Promise<string> {
  return remove(account, "note", id);
}
