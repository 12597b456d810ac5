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
  profileColumns,
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

/** How many rows are written before others may go on: SQLite blocks the whole process while it writes. */
const ROWS_AT_ONCE = 50;

/** Writes rows some at a time, and lets whoever waits read in between. */
async function inTurns<Row>(rows: Row[], write: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (from > 0) await new Promise((go) => setImmediate(go));
    await write(rows.slice(from, from + ROWS_AT_ONCE));
  }
}

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
    data: {
      ...{ id: seasonId, accountId, sample },
      ...seasonColumns(season.season),
      ...applicantColumns(season.applicant),
      ...profileColumns(season.profile),
    },
  });
  await insertParts(tx, owner, renamed);
  await inTurns(
    renamed.answers.map((answer) => ({ ...owner, ...answerColumns(answer), id: newId() })),
    (data) => tx.answer.createMany({ data }),
  );
  await inTurns(
    renamed.certifications.map((one) => ({ ...owner, ...certificationColumns(one), id: newId() })),
    (data) => tx.certification.createMany({ data }),
  );
  return seasonId;
}

/** Writes rows with the ids that they have; what they refer to is among them or in the season already. */
export async function insertParts(
  tx: Rows,
  owner: { seasonId: string; accountId: string },
  parts: SeasonParts,
): Promise<void> {
  const { seasonId } = owner;
  await inTurns(
    parts.programs.map((program) => ({ ...owner, ...programColumns(program), id: program.id })),
    (data) => tx.program.createMany({ data }),
  );
  await inTurns(
    parts.contacts.map((contact) => ({ ...owner, ...contactColumns(contact), id: contact.id })),
    (data) => tx.contact.createMany({ data }),
  );
  await inTurns(
    parts.interviews.map((interview) => ({ ...owner, ...interviewColumns(interview), id: interview.id })),
    (data) => tx.interview.createMany({ data }),
  );
  await inTurns(
    parts.interviews.flatMap(({ id, participants }) => participantRows(id, seasonId, participants)),
    (data) => tx.interviewParticipant.createMany({ data }),
  );
  await inTurns(
    parts.invitations.map((invitation) => ({ ...owner, ...invitationColumns(invitation), id: invitation.id })),
    (data) => tx.invitation.createMany({ data }),
  );
  await inTurns(
    parts.blocks.map((block) => ({ ...owner, ...blockColumns(block), id: block.id })),
    (data) => tx.block.createMany({ data }),
  );
  await inTurns(
    parts.rotations.map((rotation) => ({ ...owner, ...rotationColumns(rotation), id: rotation.id })),
    (data) => tx.rotation.createMany({ data }),
  );
  await inTurns(
    parts.rotations.flatMap(({ id, contacts }) => rotationContactRows(id, seasonId, contacts)),
    (data) => tx.rotationContact.createMany({ data }),
  );
  await inTurns(
    parts.rotationNotes.map((entry) => ({ ...owner, ...rotationNoteColumns(entry), id: entry.id })),
    (data) => tx.rotationNote.createMany({ data }),
  );
  await inTurns(
    parts.messages.map((message) => ({ ...owner, ...messageColumns(message), id: message.id, inReplyTo: null })),
    (data) => tx.message.createMany({ data }),
  );
  // A message may answer one that stands further down.
  await inTurns(
    parts.messages.filter(({ inReplyTo }) => inReplyTo !== null),
    async (some) => {
      for (const { id, inReplyTo } of some)
        await tx.message.updateMany({ where: { id, ...owner }, data: { inReplyTo } });
    },
  );
  await inTurns(
    parts.messages.flatMap(({ id, programId, recipients }) => messageRecipientRows(id, programId, recipients)),
    (data) => tx.messageRecipient.createMany({ data }),
  );
  await inTurns(
    parts.messages.flatMap(({ id, acknowledged }) => acknowledgementRows(id, acknowledged)),
    (data) => tx.acknowledgement.createMany({ data }),
  );
  await inTurns(
    parts.drafts.map((draft) => ({ ...owner, ...draftColumns(draft), id: draft.id })),
    (data) => tx.draft.createMany({ data }),
  );
  await inTurns(
    parts.drafts.flatMap(({ id, programId, recipients }) => draftRecipientRows(id, programId, recipients)),
    (data) => tx.draftRecipient.createMany({ data }),
  );
  await inTurns(
    parts.tasks.map((task) => ({ ...owner, ...taskColumns(task), id: task.id })),
    (data) => tx.task.createMany({ data }),
  );
  await inTurns(
    parts.notes.map((note) => ({ ...owner, ...noteColumns(note), id: note.id })),
    (data) => tx.note.createMany({ data }),
  );
  await inTurns(
    parts.strengths.map((strength) => ({ ...owner, ...strengthColumns(strength), id: strength.id })),
    (data) => tx.strength.createMany({ data }),
  );
  await inTurns(
    parts.criteria.map((criterion, position) => ({
      ...owner,
      ...criterionColumns(criterion),
      id: criterion.id,
      position,
    })),
    (data) => tx.criterion.createMany({ data }),
  );
  await inTurns(
    parts.scores.map((score) => ({ ...owner, ...scoreColumns(score), id: newId() })),
    (data) => tx.score.createMany({ data }),
  );
}
