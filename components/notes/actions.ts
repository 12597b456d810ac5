"use server";

import { z } from "zod";
import { refuse, seenRow, submissionKey, userAction } from "@/lib/action";
import { handedIn, noMoment } from "@/lib/form-fields";
import { NOTE } from "@/lib/season/fields/note";
import { noteSchema } from "@/lib/season/schema";
import { instantOfWallTime } from "@/lib/season/time";
import { createNote, deleteNote, updateNote } from "@/lib/store/notes";

const { programId, ...fields } = handedIn(NOTE);
/** Its moment is a wall time in the zone that the form names. */
const note = z.object({ ...fields, zone: z.string() });

function noteFields({ body, at, zone }: z.output<typeof note>) {
  const instant = instantOfWallTime(at, zone);
  return instant ? { body, at: instant } : { fieldErrors: { at: noMoment(at, "Enter the date and time.") } };
}

/** Adds a dated note to a program's timeline. */
export const addNote = userAction(
  note.extend({ programId, submission: submissionKey }),
  async ({ submission, programId, ...input }, account) => {
    const fields = noteFields(input);
    if ("fieldErrors" in fields) return refuse(fields);
    return { id: await createNote(account.id, { programId, ...fields }, submission) };
  },
);

/** Changes a note's words or moment. */
export const editNote = userAction(
  note.extend({ id: noteSchema.shape.id, seen: seenRow }),
  async ({ id, seen, ...input }, account) => {
    const fields = noteFields(input);
    if ("fieldErrors" in fields) return refuse(fields);
    await updateNote(account.id, id, fields, seen);
    return { id };
  },
);

/** Removes a note; what comes back undoes it. */
export const removeNote = userAction(z.object({ id: noteSchema.shape.id }), async ({ id }, account) => ({
  deletion: await deleteNote(account.id, id),
}));
