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
  rotationNoteSchema,
  rotationSchema,
  type Season,
  scoreSchema,
  strengthSchema,
  taskSchema,
} from "@/lib/season/schema";
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
  /** The criteria in their order, where one of them went. */
  order: z.array(z.string()).default([]),
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
    order: noun === "criterion" ? season.criteria.map((row) => row.id) : [],
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
