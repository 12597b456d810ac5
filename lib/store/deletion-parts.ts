import { z } from "zod";
import {
  blockSchema,
  contactSchema,
  criterionSchema,
  draftSchema,
  interviewSchema,
  invitationSchema,
  messageSchema,
  noteSchema,
  programSchema,
  rankListOf,
  rotationNoteSchema,
  rotationSchema,
  type Season,
  scoreSchema,
  strengthSchema,
  taskSchema,
} from "@/lib/season/schema";
import { isCertified } from "./certified-lock";
import { newId } from "./ids";
import { insertParts } from "./season-insert";
import {
  criterionColumns,
  messageRecipientRows,
  participantRows,
  rotationContactRows,
  scoreColumns,
} from "./season-rows";
import type { SeasonWrite } from "./season-write";

/** The nouns that can be deleted and put back. */
export const DELETED_NOUNS = [
  "program",
  "contact",
  "interview",
  "invitation",
  "block",
  "rotation",
  "rotationNote",
  "message",
  "draft",
  "task",
  "note",
  "strength",
  "criterion",
] as const;
export type DeletedNoun = (typeof DELETED_NOUNS)[number];

/** What the season calls the rows of a noun. */
export function rowsOf<Noun extends DeletedNoun>(noun: Noun): RowsOf<Noun>;
export function rowsOf(noun: DeletedNoun) {
  return noun === "criterion" ? "criteria" : `${noun}s`;
}
type RowsOf<Noun extends DeletedNoun> = Noun extends "criterion" ? "criteria" : `${Exclude<Noun, "criterion">}s`;

/**
 * All that a deletion removes, in the season's own types, so that it can be read for as long as season files can: the
 * rows, the lists that stay but named a removed person, and the links of what stays to what went.
 */
export const deletedSchema = z.object({
  programs: z.array(programSchema),
  contacts: z.array(contactSchema),
  interviews: z.array(interviewSchema),
  invitations: z.array(invitationSchema).default([]),
  blocks: z.array(blockSchema).default([]),
  rotations: z.array(rotationSchema),
  rotationNotes: z.array(rotationNoteSchema).default([]),
  messages: z.array(messageSchema),
  drafts: z.array(draftSchema),
  tasks: z.array(taskSchema),
  notes: z.array(noteSchema),
  strengths: z.array(strengthSchema).default([]),
  criteria: z.array(criterionSchema).default([]),
  scores: z.array(scoreSchema).default([]),
  lists: z.object({
    interviews: z.array(interviewSchema.pick({ id: true, participants: true })),
    rotations: z.array(rotationSchema.pick({ id: true, contacts: true })),
    messages: z.array(messageSchema.pick({ id: true, recipients: true })),
    drafts: z.array(draftSchema.pick({ id: true, recipients: true })),
  }),
  links: z.array(
    z.object({
      table: z.enum(["message", "draft"]),
      id: z.string(),
      field: z.enum(["interviewId", "rotationId", "inReplyTo"]),
      value: z.string(),
    }),
  ),
});
export type Deleted = z.output<typeof deletedSchema>;

/** What goes with this row of the season, or null when there is no such row. */
export function gather(season: Season, noun: DeletedNoun, id: string): Deleted | null {
  const goes = (kind: DeletedNoun) => (row: { id: string; programId?: string | null }) =>
    kind === noun ? row.id === id : noun === "program" && row.programId === id;
  const rotations = season.rotations.filter(goes("rotation"));
  const goneRotations = new Set(rotations.map((row) => row.id));
  const gone = {
    programs: season.programs.filter(goes("program")),
    contacts: season.contacts.filter(goes("contact")),
    interviews: season.interviews.filter(goes("interview")),
    invitations: season.invitations.filter(goes("invitation")),
    blocks: season.blocks.filter(goes("block")),
    rotations,
    rotationNotes: season.rotationNotes.filter((row) => goes("rotationNote")(row) || goneRotations.has(row.rotationId)),
    messages: season.messages.filter(goes("message")),
    drafts: season.drafts.filter(goes("draft")),
    tasks: season.tasks.filter(goes("task")),
    notes: season.notes.filter(goes("note")),
    strengths: season.strengths.filter(goes("strength")),
    criteria: season.criteria.filter(goes("criterion")),
    scores: season.scores.filter(
      (score) =>
        (noun === "program" && score.programId === id) ||
        (noun === "interview" && score.interviewId === id) ||
        (noun === "criterion" && score.criterionId === id),
    ),
  };
  if (gone[rowsOf(noun)].length === 0) return null;

  const lost = new Set(
    [...gone.contacts, ...gone.interviews, ...gone.rotations, ...gone.messages].map((row) => row.id),
  );
  const stays = <Row extends { id: string }>(rows: Row[], removed: Row[]) => {
    const removedIds = new Set(removed.map((row) => row.id));
    return rows.filter((row) => !removedIds.has(row.id));
  };
  const messages = stays(season.messages, gone.messages);
  const drafts = stays(season.drafts, gone.drafts);
  const names = (ids: string[]) => ids.some((contactId) => lost.has(contactId));
  const linksOf = (table: "message" | "draft", rows: (Season["messages"][number] | Season["drafts"][number])[]) =>
    rows.flatMap((row) =>
      (["interviewId", "rotationId", "inReplyTo"] as const).flatMap((field) => {
        const value = row[field];
        return value !== null && lost.has(value) ? [{ table, id: row.id, field, value }] : [];
      }),
    );
  return {
    ...gone,
    lists: {
      interviews: stays(season.interviews, gone.interviews)
        .filter((row) => names(row.participants.map((one) => one.contactId)))
        .map(({ id, participants }) => ({ id, participants })),
      rotations: stays(season.rotations, gone.rotations)
        .filter((row) => names(row.contacts))
        .map(({ id, contacts }) => ({ id, contacts })),
      messages: messages.filter((row) => names(row.recipients)).map(({ id, recipients }) => ({ id, recipients })),
      drafts: drafts.filter((row) => names(row.recipients)).map(({ id, recipients }) => ({ id, recipients })),
    },
    links: [...linksOf("message", messages), ...linksOf("draft", drafts)],
  };
}

/**
 * Writes everything back with its ids. What refers to something that is gone by now does so no longer; a rank that
 * another program has by now is left to it.
 */
export async function putBack(write: SeasonWrite, deleted: Deleted): Promise<void> {
  const { tx, owner, seasonId } = write;
  const season = await write.before();
  const known = new Set(
    [season, deleted].flatMap((from) =>
      [from.contacts, from.interviews, from.rotations, from.messages].flatMap((rows) => rows.map(({ id }) => id)),
    ),
  );
  const knownOrNull = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const addressed = <Row extends Deleted["messages"][number] | Deleted["drafts"][number]>(row: Row) => ({
    ...row,
    recipients: row.recipients.filter((id) => known.has(id)),
    interviewId: knownOrNull(row.interviewId),
    rotationId: knownOrNull(row.rotationId),
    inReplyTo: knownOrNull(row.inReplyTo),
  });
  const certified = await isCertified(write);
  const taken = new Set(season.programs.map((program) => `${rankListOf(program.track)} ${program.rank}`));
  await insertParts(tx, owner, {
    ...deleted,
    programs: deleted.programs.map((program) =>
      certified || taken.has(`${rankListOf(program.track)} ${program.rank}`) ? { ...program, rank: null } : program,
    ),
    interviews: deleted.interviews.map((interview) => ({
      ...interview,
      participants: interview.participants.filter((one) => known.has(one.contactId)),
    })),
    rotations: deleted.rotations.map((rotation) => ({
      ...rotation,
      contacts: rotation.contacts.filter((id) => known.has(id)),
    })),
    messages: deleted.messages.map(addressed),
    drafts: deleted.drafts.map(addressed),
    criteria: [],
    scores: [],
  });
  await putScoresBack(write, season, deleted);

  const back = new Set(deleted.contacts.map(({ id }) => id));
  for (const { id, participants } of deleted.lists.interviews) {
    const rows = participantRows(id, seasonId, participants).filter((row) => back.has(row.contactId));
    if (season.interviews.some((row) => row.id === id)) await tx.interviewParticipant.createMany({ data: rows });
  }
  for (const { id, contacts } of deleted.lists.rotations) {
    const rows = rotationContactRows(id, seasonId, contacts).filter((row) => back.has(row.contactId));
    if (season.rotations.some((row) => row.id === id)) await tx.rotationContact.createMany({ data: rows });
  }
  for (const { id, recipients } of deleted.lists.messages) {
    const message = season.messages.find((row) => row.id === id);
    if (!message) continue;
    const rows = messageRecipientRows(id, message.programId, recipients).filter((row) => back.has(row.contactId));
    await tx.messageRecipient.createMany({ data: ofProgram(rows, message.programId, deleted) });
  }
  for (const { id, recipients } of deleted.lists.drafts) {
    const draft = season.drafts.find((row) => row.id === id);
    if (!draft) continue;
    const rows = recipients.map((contactId, position) => ({
      draftId: id,
      contactId,
      programId: draft.programId,
      position,
    }));
    await tx.draftRecipient.createMany({
      data: ofProgram(
        rows.filter((row) => back.has(row.contactId)),
        draft.programId,
        deleted,
      ),
    });
  }
  for (const { table, id, field, value } of deleted.links) {
    // An interview or rotation is named by messages of its own program only, and this one may have moved.
    const target = [...deleted.interviews, ...deleted.rotations].find((row) => row.id === value);
    const where = { id, ...owner, [field]: null, ...(target?.programId ? { programId: target.programId } : {}) };
    if (table === "message") await tx.message.updateMany({ where, data: { [field]: value } });
    else await tx.draft.updateMany({ where, data: { [field]: value } });
  }
}

/** A criterion comes back as the last one; a score only where all that it names is there. */
async function putScoresBack({ tx, owner }: SeasonWrite, season: Season, deleted: Deleted): Promise<void> {
  await tx.criterion.createMany({
    data: deleted.criteria.map((criterion, i) => ({
      ...owner,
      ...criterionColumns(criterion),
      id: criterion.id,
      position: season.criteria.length + i,
    })),
  });
  const ids = (rows: { id: string }[], back: { id: string }[]) => new Set([...rows, ...back].map(({ id }) => id));
  const criteria = ids(season.criteria, deleted.criteria);
  const programs = ids(season.programs, deleted.programs);
  const interviews = ids(season.interviews, deleted.interviews);
  await tx.score.createMany({
    data: deleted.scores
      .filter(
        ({ criterionId, programId, interviewId }) =>
          criteria.has(criterionId) && programs.has(programId) && (interviewId === null || interviews.has(interviewId)),
      )
      .map((score) => ({ ...owner, ...scoreColumns(score), id: newId() })),
  });
}

/** A message may have moved to another program while the person was gone; then they are not put back on it. */
function ofProgram<Row extends { contactId: string }>(rows: Row[], programId: string, deleted: Deleted): Row[] {
  const people = new Set(deleted.contacts.filter((one) => one.programId === programId).map((one) => one.id));
  return rows.filter((row) => people.has(row.contactId));
}
