import type { AccountId } from "../account";
import type { Rows } from "../driver";
import type { Findings } from "../found";
import { Prisma } from "../generated/client";
import { findingsOf, foundColumns, foundTables, typedWords } from "../search-rows";
import { type Phrase, snippet } from "./snippet";
import { wordsOf } from "./words";

/** What was typed, word by word; a word that has signs in it ("thank-you") is several that must stand side by side. */
function phrasesOf(typed: string): Phrase[] {
  return typedWords(typed)
    .map((word) => wordsOf(word).map(({ folded }) => folded))
    .filter((phrase) => phrase.length > 0);
}

/** The phrases as a query over "words", whose weights keep the heading (A) and the body (B) apart. Nothing in it but letters and digits was typed. */
function asQuery(phrases: Phrase[]): string {
  const within = (phrase: Phrase, weight: string) =>
    phrase.map((word, i) => `'${word}':${i === phrase.length - 1 ? "*" : ""}${weight}`).join(" <-> ");
  return phrases.map((phrase) => `((${within(phrase, "A")}) | (${within(phrase, "B")}))`).join(" & ");
}

/**
 * The rows of the account's open season with all these words. Those of the season are read by its index and looked at one by one: they are
 * few, and an index of everybody's words would answer with everybody's texts.
 */
export async function findTexts(read: Rows, account: AccountId, typed: string, most: number): Promise<Findings> {
  const phrases = phrasesOf(typed);
  if (phrases.length === 0) return { total: 0, found: [] };
  const rows = await read.$queryRaw<unknown[]>(Prisma.sql`
    WITH "hit" AS MATERIALIZED (
      SELECT "n", "kind", "rowId", "at", "heading", "body", count(*) OVER () AS "total"
      FROM "SearchText"
      WHERE "accountId" = ${account}
        AND "seasonId" = (SELECT "currentSeasonId" FROM "Account" WHERE "id" = ${account})
        AND "words" @@ ${asQuery(phrases)}::tsquery
      ORDER BY "at" DESC NULLS LAST, "n" DESC
      LIMIT ${most}
    )
    SELECT ${foundColumns}, "hit"."heading" AS "heading", "hit"."body" AS "text"
    FROM "hit"
      ${foundTables}
    ORDER BY "hit"."at" DESC NULLS LAST, "hit"."n" DESC`);
  return findingsOf(rows, (text) => snippet(text, phrases));
}
