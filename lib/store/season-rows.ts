import { ANSWER } from "@/lib/season/fields/answer";
import { APPLICANT } from "@/lib/season/fields/applicant";
import { BLOCK } from "@/lib/season/fields/block";
import { CERTIFICATION } from "@/lib/season/fields/certification";
import { CONTACT } from "@/lib/season/fields/contact";
import { CRITERION } from "@/lib/season/fields/criterion";
import { DRAFT } from "@/lib/season/fields/draft";
import type { Fields, RowOf } from "@/lib/season/fields/field";
import { INTERVIEW, PARTICIPANT } from "@/lib/season/fields/interview";
import { INVITATION } from "@/lib/season/fields/invitation";
import { ACKNOWLEDGEMENT, MESSAGE } from "@/lib/season/fields/message";
import { NOTE } from "@/lib/season/fields/note";
import { PROFILE } from "@/lib/season/fields/profile";
import { PROGRAM } from "@/lib/season/fields/program";
import { ROTATION } from "@/lib/season/fields/rotation";
import { ROTATION_NOTE } from "@/lib/season/fields/rotation-note";
import { SCORE } from "@/lib/season/fields/score";
import { SETTINGS } from "@/lib/season/fields/settings";
import { STRENGTH } from "@/lib/season/fields/strength";
import { TASK } from "@/lib/season/fields/task";
import {
  type Interview,
  interviewSchema,
  type Message,
  type SavedView,
  seasonSettingsSchema,
} from "@/lib/season/schema";
import { givenShape } from "@/lib/season/shapes";
import { type Columns, columnsOf } from "./columns";
import { readable } from "./readable";

/**
 * What a row of each table holds, from the season's types. Ids, season and account are added by whoever writes the row. What the season
 * could not be read again with is refused here; what else a form holds is left out.
 */
function writer<Of extends Fields>(fields: Of): (given: Omit<RowOf<Of>, "id">) => Columns<Of> {
  const schema = givenShape(fields);
  return (given) => columnsOf(fields, { ...readable(schema, given) });
}

export const seasonColumns = writer(SETTINGS);
export const applicantColumns = writer(APPLICANT);
export const profileColumns = writer(PROFILE);
export const programColumns = writer(PROGRAM);
export const contactColumns = writer(CONTACT);
export const interviewColumns = writer(INTERVIEW);
export const invitationColumns = writer(INVITATION);
export const blockColumns = writer(BLOCK);
export const rotationColumns = writer(ROTATION);
export const rotationNoteColumns = writer(ROTATION_NOTE);
export const messageColumns = writer(MESSAGE);
export const draftColumns = writer(DRAFT);
export const taskColumns = writer(TASK);
export const noteColumns = writer(NOTE);
export const strengthColumns = writer(STRENGTH);
export const criterionColumns = writer(CRITERION);
export const scoreColumns = writer(SCORE);
export const certificationColumns = writer(CERTIFICATION);
export const answerColumns = writer(ANSWER);

/** The season's saved views. */
export function viewsColumn(views: SavedView[]) {
  return columnsOf({ views: SETTINGS.views }, { views: readable(seasonSettingsSchema.shape.views, views) });
}

/** When the list was certified, of the season; null: it is not. */
export function certifiedColumn(at: string | null) {
  const { rankListCertifiedAt } = seasonSettingsSchema.shape;
  return columnsOf(
    { rankListCertifiedAt: SETTINGS.rankListCertifiedAt },
    { rankListCertifiedAt: readable(rankListCertifiedAt, at) },
  );
}

/** The notes alone, while somebody is at them. */
export function interviewNotes(notes: string) {
  return readable(interviewSchema.pick({ notes: true }), { notes });
}

/** The people of an interview, in their order. */
export function participantRows(interviewId: string, seasonId: string, participants: Interview["participants"]) {
  return participants.map((one, position) => ({ interviewId, seasonId, position, ...columnsOf(PARTICIPANT, one) }));
}

/** The people of a rotation, in their order. */
export function rotationContactRows(rotationId: string, seasonId: string, contacts: string[]) {
  return contacts.map((contactId, position) => ({ rotationId, contactId, seasonId, position }));
}

/** Whom a message was sent to, in their order; `programId` is the message's. */
export function messageRecipientRows(messageId: string, programId: string, recipients: string[]) {
  return recipients.map((contactId, position) => ({ messageId, contactId, programId, position }));
}

/** The reasons given for a message, in their order. */
export function acknowledgementRows(messageId: string, acknowledged: Message["acknowledged"]) {
  return acknowledged.map((one, position) => ({ messageId, position, ...columnsOf(ACKNOWLEDGEMENT, one) }));
}

/** Whom a draft is written to, in their order; `programId` is the draft's. */
export function draftRecipientRows(draftId: string, programId: string, recipients: string[]) {
  return recipients.map((contactId, position) => ({ draftId, contactId, programId, position }));
}
