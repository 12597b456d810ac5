"use server";

import { z } from "zod";
import { seenRow, submissionKey, userAction } from "@/lib/action";
import { handedIn, ticked } from "@/lib/form-fields";
import { CONTACT } from "@/lib/season/fields/contact";
import { contactSchema } from "@/lib/season/schema";
import { createContact, deleteContact, updateContact } from "@/lib/store/contacts";

const shape = contactSchema.shape;

const { programId, ...person } = handedIn(CONTACT);

/** Adds a person. Somebody who looks the same as one of the program is refused unless `again` says that another one is meant. */
export const addContact = userAction(
  z.object({ ...person, programId, again: ticked, submission: submissionKey }),
  async ({ submission, again, ...fields }, account) => ({
    id: await createContact(account.id, fields, submission, { onlyNew: !again }),
    name: fields.name,
  }),
);

export const editContact = userAction(z.object({ ...person, id: shape.id, seen: seenRow }), async (input, account) => {
  const { id, seen, ...fields } = input;
  await updateContact(account.id, id, fields, seen);
  return { id, name: fields.name };
});

export const removeContact = userAction(z.object({ id: shape.id }), async ({ id }, account) => ({
  deletion: await deleteContact(account.id, id),
}));
