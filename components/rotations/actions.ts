"use server";

import { z } from "zod";
import { typedPerson } from "@/components/contacts/typed-person";
import { refuse, seenRow, submissionKey, userAction } from "@/lib/action";
import { handedIn, noMoment, text } from "@/lib/form-fields";
import { ROTATION } from "@/lib/season/fields/rotation";
import { ROTATION_NOTE } from "@/lib/season/fields/rotation-note";
import { CONTACT_ROLES, rotationNoteSchema, rotationSchema } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, isTimeZone, wallTime } from "@/lib/season/time";
import type { AccountId } from "@/lib/store/account";
import { addedContact, createContact } from "@/lib/store/contacts";
import { createRotationNote, deleteRotationNote, updateRotationNote } from "@/lib/store/rotation-notes";
import { createRotation, deleteRotation, updateRotation } from "@/lib/store/rotations";
import { currentSeason } from "@/lib/store/seasons";
import { refuseStale } from "@/lib/store/stale";

const shape = rotationSchema.shape;

const rotation = z.object({
  /** Its moment is a wall time in `zone`. */
  ...handedIn(ROTATION),
  zone: z.string().refine(isTimeZone),
  /** Somebody who is not in the season yet. */
  personName: text.pipe(z.string().max(500)),
  personRole: z.enum(CONTACT_ROLES).default("faculty"),
  submission: submissionKey,
});

type Typed = z.output<typeof rotation>;

/** What the form means for the store, or what is wrong with it. `was` is when feedback was had until now. */
function meant(input: Typed, was: string | null) {
  const { programId, institution, kind, startsOn, endsOn, notes } = input;
  const fieldErrors: Record<string, string> = {};
  if (programId === null && institution === "") fieldErrors.institution = "Enter where it is, or choose the program.";
  if (endsOn < startsOn) fieldErrors.endsOn = "Enter a last day on or after the first day.";
  const unchanged = was !== null && wallTime(instantMs(was), input.zone) === input.feedbackAt;
  const feedbackAt = unchanged ? was : input.feedbackAt ? instantOfWallTime(input.feedbackAt, input.zone) : null;
  if (input.feedbackAt && feedbackAt === null)
    fieldErrors.feedbackAt = noMoment(input.feedbackAt, "Enter a date and time.");
  if (Object.keys(fieldErrors).length > 0) return { fieldErrors };
  return { programId, institution, kind, startsOn, endsOn, feedbackAt, notes };
}

/** Everybody of the rotation, with the person typed into the form added once for a submission. */
async function everybody(account: AccountId, input: Typed): Promise<string[]> {
  const { programId, contacts, personName, personRole, submission } = input;
  if (programId === null) return [];
  if (personName === "") return contacts;
  const person = { ...typedPerson(personName), programId, role: personRole, email: null, notes: "" };
  return [...contacts, await createContact(account, person, `${submission}:person`)];
}

/** Adds a rotation at a program, or at a place that is not tracked. */
export const addRotation = userAction(rotation, async (input, account) => {
  const fields = meant(input, null);
  if ("fieldErrors" in fields) return refuse(fields);
  const contacts = await everybody(account.id, input);
  return { id: await createRotation(account.id, { ...fields, contacts }, input.submission) };
});

/** Changes a rotation with its people. */
export const editRotation = userAction(rotation.extend({ id: shape.id, seen: seenRow }), async (input, account) => {
  const { season } = await currentSeason(account.id);
  const known = season.rotations.find(({ id }) => id === input.id);
  if (!known) return refuse({ formError: "That rotation no longer exists." });
  const fields = meant(input, known.feedbackAt);
  if ("fieldErrors" in fields) return refuse(fields);
  // Before somebody is added who was typed into a form that has grown old.
  const added = await addedContact(account.id, `${input.submission}:person`);
  const listed = added === null ? input.contacts : [...input.contacts, added];
  refuseStale(known, { ...known, ...fields, contacts: listed }, input.seen);
  const contacts = await everybody(account.id, input);
  await updateRotation(account.id, input.id, { ...fields, contacts }, input.seen);
  return { id: input.id };
});

/** Removes a rotation; what comes back undoes it. */
export const removeRotation = userAction(z.object({ id: shape.id }), async ({ id }, account) => ({
  deletion: await deleteRotation(account.id, id),
}));

const noteId = rotationNoteSchema.shape.id;
const { rotationId, ...noteFields } = handedIn(ROTATION_NOTE);
const note = z.object(noteFields);

/** Adds a case to remember, or feedback received, to a rotation. */
export const addRotationNote = userAction(
  note.extend({ rotationId, submission: submissionKey }),
  async ({ submission, ...fields }, account) => ({ id: await createRotationNote(account.id, fields, submission) }),
);

/** Changes it. It stays with its rotation. */
export const editRotationNote = userAction(
  note.extend({ id: noteId, seen: seenRow }),
  async ({ id, seen, ...fields }, account) => {
    await updateRotationNote(account.id, id, fields, seen);
    return { id };
  },
);

/** Removes it; what comes back undoes it. */
export const removeRotationNote = userAction(z.object({ id: noteId }), async ({ id }, account) => ({
  deletion: await deleteRotationNote(account.id, id),
}));
