import { randomUUID } from "node:crypto";
import type { AccountId } from "../account";
import type { Rows } from "../driver";
import type { Findings, Piece } from "../found";
import { Prisma } from "../generated/client";
import { findingsOf, foundColumns, foundTables, typedWords, WORDS_SHOWN } from "../search-rows";

/**
 * What a person typed as a query of FTS5, or null where there is no word in it: every word must stand in the row, or begin one that
 * does. A word goes in quotes, so that none is an operator, whatever it spells; how it is taken apart ("thank-you") is left to the
 * index, which did the same to the texts.
 */
export function asQuery(typed: string): string | null {
  const words = typedWords(typed).map((word) => `"${word.replaceAll('"', '""')}"*`);
  return words.length === 0 ? null : words.join(" ");
}

/**
 * The rows of the account's open season with all these words, `most` of them at most. One statement, and the order is that of time:
 * how often a word stands in the texts of others has no part in it.
 */
export async function findTexts(read: Rows, account: AccountId, typed: string, most: number): Promise<Findings> {
  const query = asQuery(typed);
  if (query === null) return { total: 0, found: [] };
  // Made for this answer alone, so that no text can hold them.
  const [from, to] = [randomUUID(), randomUUID()];
  const rows = await read.$queryRaw<unknown[]>(Prisma.sql`
    WITH "hit" AS MATERIALIZED (
      SELECT "t"."n", "t"."kind", "t"."rowId", "t"."at", count(*) OVER () AS "total"
      FROM "SearchIndex" CROSS JOIN "SearchText" AS "t" ON "t"."n" = "SearchIndex"."rowid"
      WHERE "SearchIndex" MATCH ${query}
        AND "t"."accountId" = ${account}
        AND "t"."seasonId" = (SELECT "currentSeasonId" FROM "Account" WHERE "id" = ${account})
      ORDER BY "t"."at" DESC NULLS LAST, "t"."n" DESC
      LIMIT ${most}
    )
    SELECT ${foundColumns},
      snippet("SearchIndex", 0, ${from}, ${to}, '…', ${WORDS_SHOWN}) AS "heading",
      snippet("SearchIndex", 1, ${from}, ${to}, '…', ${WORDS_SHOWN}) AS "text"
    FROM "SearchIndex" CROSS JOIN "hit" ON "hit"."n" = "SearchIndex"."rowid"
      ${foundTables}
    WHERE "SearchIndex" MATCH ${query}
    ORDER BY "hit"."at" DESC NULLS LAST, "hit"."n" DESC`);
  return findingsOf(rows, (text) => pieces(text, from, to));
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
    .filter(({ text: piece }) => piece !== "");
}
