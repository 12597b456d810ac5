import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type MessageKind, messageSchema } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { database } from "./database";
import { Prisma } from "./generated/client";
import { SEARCHED, type SearchedKind } from "./search-index";

/** A text in pieces: what is marked are the words that were found. */
export type Piece = { text: string; marked: boolean };

/** A row with the words in it. `heading` and `text` are what it says around them, shortened. */
export type Found = {
  kind: SearchedKind;
  id: string;
  /** The program it is about. */
  programId: string | null;
  /** The rotation of a note, the interview of an impression. */
  within: string | null;
  /** Of a message and a draft: what kind it is. */
  sort: MessageKind | null;
  direction: "sent" | "received" | null;
  /** An instant (ISO, UTC) or a day. */
  at: string | null;
  heading: Piece[];
  text: Piece[];
};

/** What was found, the latest first, and how much there is in all. */
export type Findings = { total: number; found: Found[] };

/** More words than a person types; each is looked up by itself. */
const MOST_WORDS = 12;
/** How many words of a text are shown. */
const WORDS_SHOWN = 18;
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

/**
 * What a person typed as a query of FTS5, or null where there is no word in it: every word must stand in the row, or begin one that
 * does. A word goes in quotes, so that none is an operator, whatever it spells; how it is taken apart ("thank-you") is left to the
 * index, which did the same to the texts.
 */
export function asQuery(typed: string): string | null {
  const words = typed
    .replace(/\0/g, " ")
    .toWellFormed()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `"${word.replaceAll('"', '""')}"*`)
    .join(" ");
}

/**
 * The rows of the account's open season with all these words, `most` of them at most. One statement, and the order is that of time:
 * how often a word stands in the texts of others has no part in it.
 */
export async function searchTexts(account: AccountId, typed: string, most: number): Promise<Findings> {
  const query = asQuery(typed);
  if (query === null) return { total: 0, found: [] };
  // Made for this answer alone, so that no text can hold them.
  const [from, to] = [randomUUID(), randomUUID()];
  const rows = z.array(rowSchema).parse(
    await database().read.$queryRaw<unknown[]>(Prisma.sql`
      WITH "hit" AS MATERIALIZED (
        SELECT "t"."n", "t"."kind", "t"."rowId", "t"."at", count(*) OVER () AS "total"
        FROM "SearchIndex" CROSS JOIN "SearchText" AS "t" ON "t"."n" = "SearchIndex"."rowid"
        WHERE "SearchIndex" MATCH ${query}
          AND "t"."accountId" = ${account}
          AND "t"."seasonId" = (SELECT "currentSeasonId" FROM "Account" WHERE "id" = ${account})
        ORDER BY "t"."at" DESC NULLS LAST, "t"."n" DESC
        LIMIT ${most}
      )
      SELECT "hit"."kind", "hit"."rowId" AS "id", "hit"."total", "hit"."at",
        coalesce("message"."programId", "draft"."programId", "note"."programId", "interview"."programId",
          "invitation"."programId", "rotation"."programId", "task"."programId", "program"."id", "contact"."programId",
          "within"."programId", "score"."programId") AS "programId",
        coalesce("rotationNote"."rotationId", "score"."interviewId") AS "within",
        coalesce("message"."kind", "draft"."kind") AS "sort",
        "message"."direction",
        snippet("SearchIndex", 0, ${from}, ${to}, '…', ${WORDS_SHOWN}) AS "heading",
        snippet("SearchIndex", 1, ${from}, ${to}, '…', ${WORDS_SHOWN}) AS "text"
      FROM "SearchIndex" CROSS JOIN "hit" ON "hit"."n" = "SearchIndex"."rowid"
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
        LEFT JOIN "Score" AS "score" ON "hit"."kind" = 'score' AND "score"."id" = "hit"."rowId"
      WHERE "SearchIndex" MATCH ${query}
      ORDER BY "hit"."at" DESC NULLS LAST, "hit"."n" DESC`),
  );
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map(({ total: _, at, heading, text, ...row }) => ({
      ...row,
      at: at?.includes("T") ? new Date(at).toISOString() : at,
      heading: pieces(heading, from, to),
      text: pieces(text, from, to),
    })),
  };
}

/** A text taken apart at its marks. */
function pieces(text: string, from: string, to: string): Piece[] {
  return text
    .split(from)
    .flatMap((part, i) => {
      if (i === 0) return [{ text: part, marked: false }];
      const [marked = "", plain = ""] = part.split(to);
      return [
        { text: marked, marked: true },
        { text: plain, marked: false },
      ];
    })
    .filter(({ text: piece }) => piece !== "")
    .map(({ text: piece, marked }) => ({ text: short(piece), marked }));
}

function short(text: string): string {
  return text.length > LONGEST_PIECE ? `${text.slice(0, LONGEST_PIECE).toWellFormed()}…` : text;
}
