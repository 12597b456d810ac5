import { z } from "zod";
import { crossCheck } from "./cross-check";
import { ANSWER } from "./fields/answer";
import { APPLICANT } from "./fields/applicant";
import { BLOCK } from "./fields/block";
import { CERTIFICATION } from "./fields/certification";
import { CONTACT } from "./fields/contact";
import { CRITERION } from "./fields/criterion";
import { DRAFT } from "./fields/draft";
import { FACT } from "./fields/fact";
import { usualOf } from "./fields/field";
import { INTERVIEW } from "./fields/interview";
import { INVITATION } from "./fields/invitation";
import { ACKNOWLEDGEMENT, MESSAGE, READING } from "./fields/message";
import { NOTE } from "./fields/note";
import { PROFILE } from "./fields/profile";
import { PROGRAM } from "./fields/program";
import { ROTATION } from "./fields/rotation";
import { ROTATION_NOTE } from "./fields/rotation-note";
import { SCORE } from "./fields/score";
import type { Season } from "./fields/season";
import { SAVED_VIEW, SETTINGS } from "./fields/settings";
import { STRENGTH } from "./fields/strength";
import { TASK } from "./fields/task";
import { objectShape } from "./shapes";
import { MOST_CRITERIA } from "./values";

export type { FactValue, MinScore } from "./fields/field";
export type * from "./fields/season";
export { type RankListName, rankListOf } from "./rank-lists";
export { daySchema, YEARS } from "./shapes";
export * from "./values";

/**
 * The season file, version 1, as a schema: what lib/season/fields/ says of every field that the product knows. A field is added there.
 * docs/season.schema.json is written from this.
 */

export const savedViewSchema = objectShape(SAVED_VIEW);
export const seasonSettingsSchema = objectShape(SETTINGS);
export const applicantSchema = objectShape(APPLICANT);
export const factSchema = objectShape(FACT);
export const profileSchema = objectShape(PROFILE);
export const programSchema = objectShape(PROGRAM);
export const contactSchema = objectShape(CONTACT);
export const interviewSchema = objectShape(INTERVIEW);
export const invitationSchema = objectShape(INVITATION);
export const blockSchema = objectShape(BLOCK);
export const rotationSchema = objectShape(ROTATION);
export const rotationNoteSchema = objectShape(ROTATION_NOTE);
export const acknowledgementSchema = objectShape(ACKNOWLEDGEMENT);
export const readingSchema = objectShape(READING);
export const messageSchema = objectShape(MESSAGE);
export const draftSchema = objectShape(DRAFT);
export const taskSchema = objectShape(TASK);
export const strengthSchema = objectShape(STRENGTH);
export const noteSchema = objectShape(NOTE);
export const criterionSchema = objectShape(CRITERION);
export const scoreSchema = objectShape(SCORE);
export const certificationSchema = objectShape(CERTIFICATION);
export const answerSchema = objectShape(ANSWER);

/** The season's parts, each by itself: what one says of another is `crossCheck`'s. */
export const shapes = z.strictObject({
  format: z.literal("season"),
  version: z.literal(1),
  season: seasonSettingsSchema,
  applicant: applicantSchema.default(usualOf(APPLICANT)),
  profile: profileSchema.default(usualOf(PROFILE)),
  programs: z.array(programSchema).default([]),
  contacts: z.array(contactSchema).default([]),
  interviews: z.array(interviewSchema).default([]),
  invitations: z.array(invitationSchema).default([]),
  blocks: z.array(blockSchema).default([]),
  rotations: z.array(rotationSchema).default([]),
  rotationNotes: z.array(rotationNoteSchema).default([]),
  messages: z.array(messageSchema).default([]),
  drafts: z.array(draftSchema).default([]),
  tasks: z.array(taskSchema).default([]),
  notes: z.array(noteSchema).default([]),
  strengths: z.array(strengthSchema).default([]),
  criteria: z.array(criterionSchema).max(MOST_CRITERIA).default([]),
  scores: z.array(scoreSchema).default([]),
  certifications: z.array(certificationSchema).default([]),
  answers: z.array(answerSchema).default([]),
});

/** Every list of the season has its schema here, and no schema is of anything else. */
export const seasonSchema = shapes.superRefine((season: Season, context) => {
  crossCheck(season, (path, message) => context.addIssue({ code: "custom", path, message }));
}) satisfies z.ZodType<Season>;

/** The schema of some of a season's parts, each as the whole season's schema has it; what they say of other parts is not checked. */
export function partOfSeason(names: readonly string[]): z.ZodType<Partial<Season>> {
  // Picked from the very shapes that the season's type is held to.
  const mask = Object.fromEntries(names.map((name) => [name, true])) as { [Name in keyof Season]?: true };
  return shapes.pick(mask);
}

/** What a draft file of the command line holds; a season's own draft, with its id, is one too. */
export const draftFileSchema = draftSchema.extend({
  id: draftSchema.shape.id.optional(),
  acknowledged: z
    .array(acknowledgementSchema.extend({ at: acknowledgementSchema.shape.at.optional() }))
    .max(100)
    .default([]),
});
