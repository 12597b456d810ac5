"use server";

import { z } from "zod";
import { submissionKey, userAction } from "@/lib/action";
import { filled } from "@/lib/form-fields";
import { draftSchema } from "@/lib/season/schema";
import { createDraft, deleteDraft, updateDraft } from "@/lib/store/drafts";

const { id, kind, subject, body, recipients } = draftSchema.shape;
const written = { kind, subject, body, recipients };

/** Starts a draft to a program and gives its id. */
export const startDraft = userAction(
  z.object({ programId: filled(draftSchema.shape.programId, "Choose a program."), kind, submission: submissionKey }),
  async ({ submission, ...start }, account) => ({
    id: await createDraft(account.id, { ...draftSchema.omit({ id: true }).parse(start) }, submission),
  }),
);

/** Keeps what was written. A draft is never held back, whatever it says. */
export const saveDraft = userAction(z.object({ id, ...written }), async ({ id: draftId, ...draft }, account) => {
  await updateDraft(account.id, draftId, draft, { now: Date.now() });
  return {};
});

/** Removes a draft; what comes back undoes it. */
export const removeDraft = userAction(z.object({ id }), async (input, account) => ({
  deletion: await deleteDraft(account.id, input.id),
}));
