import { z } from "zod";
import type { Row } from "@/lib/season/fields/field";
import type { ListName } from "@/lib/season/fields/season";
import { seasonSchema } from "@/lib/season/schema";
import {
  contactColumns,
  interviewColumns,
  messageColumns,
  messageRecipientRows,
  participantRows,
  programColumns,
  rotationColumns,
  scoreColumns,
  taskColumns,
} from "./season-rows";
import type { SeasonWrite } from "./season-write";

/** The lists that files are brought into, and those of them whose rows may change thereby. */
export const IMPORTED_LISTS = [
  "programs",
  "contacts",
  "interviews",
  "rotations",
  "messages",
  "tasks",
  "criteria",
] as const;
export const CHANGED_LISTS = [
  "programs",
  "contacts",
  "interviews",
  "rotations",
  "messages",
  "tasks",
  "scores",
] as const;
type Changed = (typeof CHANGED_LISTS)[number];

const rowSchema = z.record(z.string(), z.unknown());
/** What an import did, as it is kept for its undo. */
export const importSchema = z.object({
  made: z.partialRecord(z.enum(IMPORTED_LISTS), z.array(z.string())),
  scores: z.array(z.object({ programId: z.string(), criterionId: z.string() })),
  changed: z.array(z.object({ list: z.enum(CHANGED_LISTS), key: z.string(), before: rowSchema, after: rowSchema })),
});
export type Import = z.output<typeof importSchema>;

/** What identifies a row of a list: its id, or what a score is about. */
export const keyOf = (list: ListName, row: Row): string =>
  list === "scores" ? `${row.programId} ${row.criterionId} ${row.interviewId ?? ""}` : String(row.id);

export const programSchema = seasonSchema.shape.programs.def.innerType.element;

/** Writes a row over the one there. */
export async function putRow({ tx, owner, seasonId }: SeasonWrite, list: Changed, row: Row): Promise<void> {
  const where = { id: String(row.id), ...owner };
  switch (list) {
    case "programs":
      await tx.program.updateMany({
        where,
        data: programColumns(programSchema.parse(row)),
      });
      return;
    case "contacts":
      await tx.contact.updateMany({
        where,
        data: contactColumns(seasonSchema.shape.contacts.def.innerType.element.parse(row)),
      });
      return;
    case "interviews": {
      const interview = seasonSchema.shape.interviews.def.innerType.element.parse(row);
      await tx.interview.updateMany({ where, data: interviewColumns(interview) });
      await tx.interviewParticipant.deleteMany({ where: { interviewId: interview.id, seasonId } });
      await tx.interviewParticipant.createMany({
        data: participantRows(interview.id, seasonId, interview.participants),
      });
      return;
    }
    case "rotations": {
      const rotation = seasonSchema.shape.rotations.def.innerType.element.parse(row);
      await tx.rotation.updateMany({ where, data: rotationColumns(rotation) });
      return;
    }
    case "tasks": {
      const task = seasonSchema.shape.tasks.def.innerType.element.parse(row);
      await tx.task.updateMany({ where, data: taskColumns(task) });
      return;
    }
    case "messages": {
      const message = seasonSchema.shape.messages.def.innerType.element.parse(row);
      await tx.message.updateMany({ where, data: messageColumns(message) });
      await tx.messageRecipient.deleteMany({ where: { messageId: message.id, programId: message.programId } });
      await tx.messageRecipient.createMany({
        data: messageRecipientRows(message.id, message.programId, message.recipients),
      });
      return;
    }
    case "scores": {
      const score = seasonSchema.shape.scores.def.innerType.element.parse(row);
      const { programId, criterionId } = score;
      await tx.score.updateMany({
        where: { ...owner, programId, criterionId, interviewId: null },
        data: scoreColumns(score),
      });
    }
  }
}
