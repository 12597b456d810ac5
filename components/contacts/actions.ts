"use server";

import { z } from "zod";
import { seenRow, submissionKey, userAction } from "@/lib/action";
import { emptyIsNull, filled, text } from "@/lib/form-fields";
import { contactSchema } from "@/lib/season/schema";
import { createContact, deleteContact, updateContact } from "@/lib/store/contacts";

const shape = contactSchema.shape;

const person = {
  name: filled(shape.name, "Enter a name."),
  title: text.pipe(shape.title.unwrap()),
  role: shape.role,
  email: emptyIsNull(shape.email).refine((email) => email === null || /^\S+@\S+$/.test(email), {
    error: "Enter an email address, such as name@example.org.",
  }),
  notes: text.pipe(shape.notes.unwrap()),
};

export const addContact = userAction(
  z.object({ ...person, programId: filled(shape.programId, "Choose the program."), submission: submissionKey }),
  async ({ submission, ...fields }, account) => ({
    id: await createContact(account.id, fields, submission),
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
