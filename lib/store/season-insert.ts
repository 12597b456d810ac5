import type { Season } from "@/lib/season/schema";
import type { Rows } from "./database";
import { withFreshIds } from "./fresh-ids";
import { newId } from "./ids";
import {
  acknowledgementRows,
  answerColumns,
  applicantColumns,
  blockColumns,
  certificationColumns,
  contactColumns,
  criterionColumns,
  draftColumns,
  draftRecipientRows,
  interviewColumns,
  invitationColumns,
  messageColumns,
  messageRecipientRows,
  noteColumns,
  participantRows,
  programColumns,
  rotationColumns,
  rotationContactRows,
  rotationNoteColumns,
  scoreColumns,
  seasonColumns,
  strengthColumns,
  taskColumns,
} from "./season-rows";

/** The rows of a season that have ids of their own, or a part of them. */
export type SeasonParts = Pick<
  Season,
  | "programs"
  | "contacts"
  | "interviews"
  | "invitations"
  | "blocks"
  | "rotations"
  | "rotationNotes"
  | "messages"
  | "drafts"
  | "tasks"
  | "notes"
  | "strengths"
  | "criteria"
  | "scores"
>;

/** Writes a whole season as a new one of the account, with new ids, and gives its id. The open season stays open. */
export async function insertSeason(
  tx: Rows,
  accountId: string,
  season: Season,
  { sample }: { sample: boolean },
): Promise<string> {
  const seasonId = newId();
  const owner = { seasonId, accountId };
  const renamed = withFreshIds(season);
  await tx.season.create({
    data: { id: seasonId, accountId, sample, ...seasonColumns(season.season), ...applicantColumns(season.applicant) },
  });
  await insertParts(tx, owner, renamed);
  await tx.answer.createMany({
    data: renamed.answers.map((answer) => ({ ...owner, ...answerColumns(answer), id: newId() })),
  });
  await tx.certification.createMany({
    data: renamed.certifications.map((one) => ({ ...owner, ...certificationColumns(one), id: newId() })),
  });
  return seasonId;
}

/** Writes rows with the ids that they have; what they refer to is among them or in the season already. */
export async function insertParts(
  tx: Rows,
  owner: { seasonId: string; accountId: string },
  parts: SeasonParts,
): Promise<void> {
  const { seasonId } = owner;
  await tx.program.createMany({
    data: parts.programs.map((program) => ({ ...owner, ...programColumns(program), id: program.id })),
  });
  await tx.contact.createMany({
    data: parts.contacts.map((contact) => ({ ...owner, ...contactColumns(contact), id: contact.id })),
  });
  await tx.interview.createMany({
    data: parts.interviews.map((interview) => ({ ...owner, ...interviewColumns(interview), id: interview.id })),
  });
  await tx.interviewParticipant.createMany({
    data: parts.interviews.flatMap(({ id, participants }) => participantRows(id, seasonId, participants)),
  });
  await tx.invitation.createMany({
    data: parts.invitations.map((invitation) => ({ ...owner, ...invitationColumns(invitation), id: invitation.id })),
  });
  await tx.block.createMany({
    data: parts.blocks.map((block) => ({ ...owner, ...blockColumns(block), id: block.id })),
  });
  await tx.rotation.createMany({
    data: parts.rotations.map((rotation) => ({ ...owner, ...rotationColumns(rotation), id: rotation.id })),
  });
  await tx.rotationContact.createMany({
    data: parts.rotations.flatMap(({ id, contacts }) => rotationContactRows(id, seasonId, contacts)),
  });
  await tx.rotationNote.createMany({
    data: parts.rotationNotes.map((entry) => ({ ...owner, ...rotationNoteColumns(entry), id: entry.id })),
  });
  await tx.message.createMany({
    data: parts.messages.map((message) => ({ ...owner, ...messageColumns(message), id: message.id, inReplyTo: null })),
  });
  // A message may answer one that stands further down.
  for (const { id, inReplyTo } of parts.messages) {
    if (inReplyTo !== null) await tx.message.updateMany({ where: { id, ...owner }, data: { inReplyTo } });
  }
  await tx.messageRecipient.createMany({
    data: parts.messages.flatMap(({ id, programId, recipients }) => messageRecipientRows(id, programId, recipients)),
  });
  await tx.acknowledgement.createMany({
    data: parts.messages.flatMap(({ id, acknowledged }) => acknowledgementRows(id, acknowledged)),
  });
  await tx.draft.createMany({
    data: parts.drafts.map((draft) => ({ ...owner, ...draftColumns(draft), id: draft.id })),
  });
  await tx.draftRecipient.createMany({
    data: parts.drafts.flatMap(({ id, programId, recipients }) => draftRecipientRows(id, programId, recipients)),
  });
  await tx.task.createMany({ data: parts.tasks.map((task) => ({ ...owner, ...taskColumns(task), id: task.id })) });
  await tx.note.createMany({ data: parts.notes.map((note) => ({ ...owner, ...noteColumns(note), id: note.id })) });
  await tx.strength.createMany({
    data: parts.strengths.map((strength) => ({ ...owner, ...strengthColumns(strength), id: strength.id })),
  });
  await tx.criterion.createMany({
    data: parts.criteria.map((criterion, position) => ({
      ...owner,
      ...criterionColumns(criterion),
      id: criterion.id,
      position,
    })),
  });
  await tx.score.createMany({
    data: parts.scores.map((score) => ({ ...owner, ...scoreColumns(score), id: newId() })),
  });
}
