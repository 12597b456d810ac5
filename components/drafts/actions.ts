"use server";

import { z } from "zod";
import { submissionKey, userAction } from "@/lib/action";
import { draftSchema } from "@/lib/season/schema";
import { createDraft, deleteDraft, restoreDraft as restore, updateDraft } from "@/lib/store/drafts";

const { id } = draftSchema.shape;
const fields = draftSchema.omit({ id: true });

/** Starts a draft to a program and gives its id; the same submission again gives the same draft, as it was first sent. */
export const startDraft = userAction(
  fields.extend({ submission: submissionKey }),
  async ({ submission, ...draft }, account) => ({ id: await createDraft(account.id, draft, submission) }),
  { refresh: false },
);

/**
 * Keeps what was written. A draft is never held back, whatever it says; one that was saved elsewhere since the version `expected`
 * stays as it is and comes back.
 */
export const saveDraft = userAction(
  fields.omit({ programId: true }).extend({ id, expected: z.int().optional(), keep: z.boolean().default(false) }),
  ({ id: draftId, expected, keep, ...written }, account) =>
    updateDraft(account.id, draftId, written, { now: Date.now(), expected, keep }),
  { refresh: false },
);

/** Removes a draft; what comes back undoes it. */
export const removeDraft = userAction(z.object({ id }), async (input, account) => ({
  deletion: await deleteDraft(account.id, input.id),
}));

/** Puts a draft back to what one of its versions says; what it says now stays in its history, as the version `kept`. */
export const restoreDraft = userAction(z.object({ id, version: z.string().max(120) }), (input, account) =>
  restore(account.id, input.id, input.version, Date.now()),
);
