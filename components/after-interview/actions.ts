"use server";

import { z } from "zod";
import { typedPerson } from "@/components/contacts/typed-person";
import { submissionKey, userAction } from "@/lib/action";
import { filled } from "@/lib/form-fields";
import { CONTACT_ROLES, contactSchema, interviewSchema, scoreSchema, THANK_YOU_WISHES } from "@/lib/season/schema";
import { addToInterview, saveImpressions } from "@/lib/store/after-interview";
import { noteOfContact } from "@/lib/store/contacts";

const { id, notes } = interviewSchema.shape;
const { criterionId, score, words } = scoreSchema.shape;
const impression = z.object({ score: score.nullable(), words: words.unwrap() });

/**
 * Saves impressions of an interview while somebody writes them: what changed since the last save, with what it was before. Gives what of
 * it was not saved.
 */
export const saveAfterInterview = userAction(
  z.object({
    id,
    notes: z.object({ text: notes.unwrap(), seen: notes.unwrap() }).optional(),
    wishes: z.record(z.string(), z.enum(THANK_YOU_WISHES).nullable()).optional(),
    scores: z
      .array(impression.extend({ criterionId, was: impression }))
      .max(100)
      .optional(),
  }),
  ({ id: interviewId, ...changes }, account) => saveImpressions(account.id, interviewId, changes),
  { refresh: false },
);

/** Adds somebody who was met at an interview, typed in one line ("Dr. Elena Marsh"), and is to be thanked. */
export const addPersonMet = userAction(
  z.object({
    interviewId: id,
    name: filled(z.string().max(500), "Enter a name."),
    role: z.enum(CONTACT_ROLES).default("faculty"),
    submission: submissionKey,
  }),
  async ({ interviewId, name, role, submission }, account) => ({
    id: await addToInterview(account.id, interviewId, { ...typedPerson(name), role }, submission),
  }),
);

const MOST_LINE = 500;

/** Keeps a line about somebody who was met, under what is noted of them already. */
export const notePersonMet = userAction(
  z.object({
    id: contactSchema.shape.id,
    line: filled(z.string().max(MOST_LINE), "Enter a line to remember."),
    submission: submissionKey,
  }),
  async ({ id: person, line, submission }, account) => ({
    notes: await noteOfContact(account.id, person, line, submission),
  }),
);
