import { z } from "zod";
import { messageSchema } from "@/lib/season/schema";
import type { Findings, Piece } from "./found";
import { Prisma } from "./generated/client";
import { SEARCHED, type SearchedKind } from "./search-index";

/** More words than a person types; each is looked up by itself. */
export const MOST_WORDS = 12;
/** How many words of a text are shown. */
export const WORDS_SHOWN = 18;
/** A piece without a space (a long address, a hostile text) is cut here. */
const LONGEST_PIECE = 240;

const kindSchema = z.enum(Object.keys(SEARCHED) as [SearchedKind, ...SearchedKind[]]);
const rowSchema = z.object({
  kind: kindSchema,
  id: z.string(),
  total: z.coerce.number(),
  at: z.string().nullable(),
  programId: z.string().nullable(),
  within: z.string().nullable(),
  sort: messageSchema.shape.kind.nullable(),
  direction: messageSchema.shape.direction.nullable(),
  heading: z.string(),
  text: z.string(),
});

/** What is asked of the rows in "hit", whose texts were found; with what each is about and stands in. */
export const foundColumns = Prisma.sql`
  "hit"."kind", "hit"."rowId" AS "id", "hit"."total", "hit"."at",
  coalesce("message"."programId", "draft"."programId", "note"."programId", "interview"."programId",
    "invitation"."programId", "rotation"."programId", "task"."programId", "program"."id", "contact"."programId",
    "within"."programId", "score"."programId") AS "programId",
  coalesce("rotationNote"."rotationId", "score"."interviewId") AS "within",
  coalesce("message"."kind", "draft"."kind") AS "sort",
  "message"."direction"`;

/** The tables that `foundColumns` are read from. */
export const foundTables = Prisma.sql`
  LEFT JOIN "Message" AS "message" ON "hit"."kind" = 'message' AND "message"."id" = "hit"."rowId"
  LEFT JOIN "Draft" AS "draft" ON "hit"."kind" = 'draft' AND "draft"."id" = "hit"."rowId"
  LEFT JOIN "Note" AS "note" ON "hit"."kind" = 'note' AND "note"."id" = "hit"."rowId"
  LEFT JOIN "Interview" AS "interview" ON "hit"."kind" = 'interview' AND "interview"."id" = "hit"."rowId"
  LEFT JOIN "Invitation" AS "invitation" ON "hit"."kind" = 'invitation' AND "invitation"."id" = "hit"."rowId"
  LEFT JOIN "Rotation" AS "rotation" ON "hit"."kind" = 'rotation' AND "rotation"."id" = "hit"."rowId"
  LEFT JOIN "RotationNote" AS "rotationNote" ON "hit"."kind" = 'rotationNote' AND "rotationNote"."id" = "hit"."rowId"
  LEFT JOIN "Rotation" AS "within" ON "within"."id" = "rotationNote"."rotationId"
  LEFT JOIN "Task" AS "task" ON "hit"."kind" = 'task' AND "task"."id" = "hit"."rowId"
  LEFT JOIN "Program" AS "program" ON "hit"."kind" = 'program' AND "program"."id" = "hit"."rowId"
  LEFT JOIN "Contact" AS "contact" ON "hit"."kind" = 'contact' AND "contact"."id" = "hit"."rowId"
  LEFT JOIN "Score" AS "score" ON "hit"."kind" = 'score' AND "score"."id" = "hit"."rowId"`;

/** Search hits from rows of `foundColumns`, with the texts of each as `take` splits them. */
export function findingsOf(given: unknown, take: (text: string) => Piece[]): Findings {
  const rows = z.array(rowSchema).parse(given);
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map(({ total: _, at, heading, text, ...row }) => ({
      ...row,
      at: at?.includes("T") ? new Date(at).toISOString() : at,
      heading: take(heading).map(short),
      text: take(text).map(short),
    })),
  };
}

/** The words of what a person typed that have a letter or a digit in them. */
export function typedWords(typed: string): string[] {
  return typed
    .replace(/\0/g, " ")
    .toWellFormed()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
}

function short({ text, marked }: Piece): Piece {
  return { text: text.length > LONGEST_PIECE ? `${text.slice(0, LONGEST_PIECE).toWellFormed()}…` : text, marked };
}
