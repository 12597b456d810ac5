"use server";

import { z } from "zod";
import { seenRow, submissionKey, userAction } from "@/lib/action";
import { handedIn } from "@/lib/form-fields";
import { STRENGTH } from "@/lib/season/fields/strength";
import { strengthSchema } from "@/lib/season/schema";
import { createStrength, deleteStrength, updateStrength } from "@/lib/store/strengths";

const shape = strengthSchema.shape;

const fields = handedIn(STRENGTH);

/** Keeps something that the applicant can say of themselves. */
export const addStrength = userAction(z.object({ ...fields, submission: submissionKey }), async (input, account) => {
  const { submission, ...strength } = input;
  return { id: await createStrength(account.id, strength, submission) };
});

export const editStrength = userAction(z.object({ ...fields, id: shape.id, seen: seenRow }), async (input, account) => {
  const { id, seen, ...strength } = input;
  await updateStrength(account.id, id, strength, seen);
  return { id };
});

/** Removes it; what comes back undoes it. */
export const removeStrength = userAction(z.object({ id: shape.id }), async ({ id }, account) => ({
  deletion: await deleteStrength(account.id, id),
}));
