"use server";

import { z } from "zod";
import { submissionKey, userAction } from "@/lib/action";
import { interviewSchema } from "@/lib/season/schema";
import { createThankYouDrafts } from "@/lib/store/thank-you-drafts";

/** Lays out a thank-you for each person of an interview who has had none; gives the ids of all their drafts. */
export const writeThankYous = userAction(
  z.object({ interview: interviewSchema.shape.id, submission: submissionKey }),
  async ({ interview, submission }, account) => ({
    ids: await createThankYouDrafts(account.id, interview, Date.now(), submission),
  }),
);
