import type { Row } from "@/lib/season/fields/field";
import {
  answerSchema,
  certificationSchema,
  contactSchema,
  draftSchema,
  interviewSchema,
  invitationSchema,
  messageSchema,
  noteSchema,
  programSchema,
  rotationSchema,
  scoreSchema,
  taskSchema,
} from "@/lib/season/schema";
import { database } from "./database";
import type { Change, MergedList } from "./merge-rows";
import {
  answerColumns,
  certificationColumns,
  contactColumns,
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
  scoreColumns,
  taskColumns,
} from "./season-rows";
import type { SeasonWrite } from "./season-write";

/**
 * Writes what changes. Rows go to another program with all that names them and their program together, so the database looks at
 * references when all of it is written.
 */
export async function writeChanges(write: SeasonWrite, changes: readonly Change[]): Promise<void> {
  const { tx, owner } = write;
  await database().deferReferences(tx);
  const programs = of(changes, "programs");
  // A rank is one program's at every moment.
  await tx.program.updateMany({ where: { ...owner, id: { in: programs.map(({ id }) => id) } }, data: { rank: null } });
  for (const { id, before, after } of programs)
    if (!before && after)
      await tx.program.create({ data: { ...owner, id, ...programColumns(programSchema.parse(after)), rank: null } });
  for (const { id, before, after } of of(changes, "contacts")) {
    if (!after) continue;
    const data = contactColumns(contactSchema.parse(after));
    if (before) await tx.contact.updateMany({ where: { id, ...owner }, data });
    else await tx.contact.create({ data: { ...owner, id, ...data } });
  }
  for (const change of changes) await writeRow(write, change);
  for (const change of changes) await writePeople(write, change);
  await writeScores(write, changes);
  const gone = (list: MergedList) => ({
    where: { ...owner, id: { in: of(changes, list).flatMap(({ id, after }) => (after ? [] : [id])) } },
  });
  await tx.contact.deleteMany(gone("contacts"));
  await tx.program.deleteMany(gone("programs"));
  for (const { id, after } of programs)
    if (after)
      await tx.program.updateMany({ where: { id, ...owner }, data: programColumns(programSchema.parse(after)) });
}

const of = (changes: readonly Change[], list: MergedList) => changes.filter((change) => change.list === list);

/** A row without the id that it has in the database alone. */
function withoutId({ id: _, ...row }: Row): Row {
  return row;
}

/** A row of a list whose rows stay, whatever is merged. */
async function writeRow({ tx, owner }: SeasonWrite, { list, id, after }: Change): Promise<void> {
  if (!after) return;
  const where = { id, ...owner };
  switch (list) {
    case "interviews":
      await tx.interview.updateMany({ where, data: interviewColumns(interviewSchema.parse(after)) });
      return;
    case "invitations":
      await tx.invitation.updateMany({ where, data: invitationColumns(invitationSchema.parse(after)) });
      return;
    case "rotations":
      await tx.rotation.updateMany({ where, data: rotationColumns(rotationSchema.parse(after)) });
      return;
    case "messages":
      await tx.message.updateMany({ where, data: messageColumns(messageSchema.parse(after)) });
      return;
    case "drafts": {
      const draft = await tx.draft.findFirst({ where, select: { updatedAt: true } });
      // Nobody wrote in it.
      const data = { ...draftColumns(draftSchema.parse(after)), updatedAt: draft?.updatedAt };
      await tx.draft.updateMany({ where, data });
      return;
    }
    case "tasks":
      await tx.task.updateMany({ where, data: taskColumns(taskSchema.parse(after)) });
      return;
    case "notes":
      await tx.note.updateMany({ where, data: noteColumns(noteSchema.parse(after)) });
      return;
    case "certifications":
      await tx.certification.updateMany({
        where,
        data: certificationColumns(certificationSchema.parse(withoutId(after))),
      });
      return;
    case "programs":
    case "contacts":
    case "scores":
    case "answers":
  }
}

async function writePeople({ tx, seasonId }: SeasonWrite, { list, id, after }: Change): Promise<void> {
  if (!after) return;
  if (list === "interviews") {
    const { participants } = interviewSchema.parse(after);
    await tx.interviewParticipant.deleteMany({ where: { interviewId: id, seasonId } });
    await tx.interviewParticipant.createMany({ data: participantRows(id, seasonId, participants) });
  }
  if (list === "rotations") {
    const { contacts } = rotationSchema.parse(after);
    await tx.rotationContact.deleteMany({ where: { rotationId: id, seasonId } });
    await tx.rotationContact.createMany({ data: rotationContactRows(id, seasonId, contacts) });
  }
  if (list === "messages") {
    const { programId, recipients } = messageSchema.parse(after);
    await tx.messageRecipient.deleteMany({ where: { messageId: id, programId } });
    await tx.messageRecipient.createMany({ data: messageRecipientRows(id, programId, recipients) });
  }
  if (list === "drafts") {
    const { programId, recipients } = draftSchema.parse(after);
    await tx.draftRecipient.deleteMany({ where: { draftId: id, programId } });
    await tx.draftRecipient.createMany({ data: draftRecipientRows(id, programId, recipients) });
  }
}

/** Impressions and answers: of one thing there is one, so what goes makes room before anything comes. */
async function writeScores({ tx, owner }: SeasonWrite, changes: readonly Change[]): Promise<void> {
  const scores = of(changes, "scores");
  const answers = of(changes, "answers");
  const gone = (some: Change[]) => ({
    where: { ...owner, id: { in: some.flatMap(({ id, after }) => (after ? [] : [id])) } },
  });
  await tx.score.deleteMany(gone(scores));
  await tx.answer.deleteMany(gone(answers));
  for (const existing of [true, false]) {
    for (const { id, before, after } of scores) {
      if (!after || existing !== (before !== null)) continue;
      const data = scoreColumns(scoreSchema.parse(withoutId(after)));
      if (before) await tx.score.updateMany({ where: { id, ...owner }, data });
      else await tx.score.create({ data: { ...owner, id, ...data } });
    }
    for (const { id, before, after } of answers) {
      if (!after || existing !== (before !== null)) continue;
      const data = answerColumns(answerSchema.parse(withoutId(after)));
      if (before) await tx.answer.updateMany({ where: { id, ...owner }, data });
      else await tx.answer.create({ data: { ...owner, id, ...data } });
    }
  }
}
