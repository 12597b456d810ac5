import { z } from "zod";
import { eachField, type Fields, type Noun, type Row } from "@/lib/season/fields/field";
import { EACH_LIST, type LISTS, type ListName } from "@/lib/season/fields/season";
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
] as const satisfies readonly Noun[];
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

type GoesWith<Of extends Fields> = Extract<Of[keyof Of], { goesWith: true }>;
/** The lists whose rows can be deleted, or go with one that is. */
type LeavingList = {
  [Name in ListName]: (typeof LISTS)[Name] extends { noun: Noun }
    ? Name
    : GoesWith<(typeof LISTS)[Name]["fields"]> extends never
      ? never
      : Name;
}[ListName];

/** The row and all that goes with it by the fields that name it; a list comes after those that its rows go with. */
function leavingWith(season: Season, noun: Noun, id: string): Set<object> {
  const leaving = new Set<object>();
  const ids = new Map([[noun, new Set([id])]]);
  for (const { name, noun: own, fields } of EACH_LIST) {
    const owners = eachField(fields).flatMap(([field, said]) =>
      said.kind === "ref" && said.goesWith ? [{ field, to: said.to }] : [],
    );
    const rows: readonly Row[] = season[name];
    for (const row of rows) {
      const isIt = own === noun && row.id === id;
      if (!isIt && !owners.some(({ field, to }) => ids.get(to)?.has(String(row[field])))) continue;
      leaving.add(row);
      if (own) ids.set(own, (ids.get(own) ?? new Set()).add(String(row.id)));
    }
  }
  return leaving;
}

/** What goes with this row of the season, or null when there is no such row. */
export function partsToDelete(season: Season, noun: DeletedNoun, id: string): Deleted | null {
  const leaving = leavingWith(season, noun, id);
  const goes = (row: object) => leaving.has(row);
  const gone = {
    programs: season.programs.filter(goes),
    contacts: season.contacts.filter(goes),
    interviews: season.interviews.filter(goes),
    invitations: season.invitations.filter(goes),
    blocks: season.blocks.filter(goes),
    rotations: season.rotations.filter(goes),
    rotationNotes: season.rotationNotes.filter(goes),
    messages: season.messages.filter(goes),
    drafts: season.drafts.filter(goes),
    tasks: season.tasks.filter(goes),
    notes: season.notes.filter(goes),
    strengths: season.strengths.filter(goes),
    criteria: season.criteria.filter(goes),
    scores: season.scores.filter(goes),
  } satisfies Pick<Season, LeavingList>;
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
