import { Prisma } from "./generated/client";

/** An id begins with the time it was made; what follows differs from row to row, so a copy's number can stand in place of the time. */
const TIME = "00000000-0000".length;
const timeOf = (copy: number) =>
  copy
    .toString(16)
    .padStart(12, "0")
    .replace(/(.{8})/, "$1-");
/** The id that a row of this id has in a copy. */
export const under = (copy: number, id: string) => timeOf(copy) + id.slice(TIME);

const isReference = (column: string) =>
  /^id$|Id$|^inReplyTo$/.test(column) && column !== "acgmeId" && column !== "mailId";

/** The statements, of any database, that write the rows of this account and its season once more for each copy, under other ids. */
export function copying(copies: number[], account: string, season: string): string[] {
  const times = copies.map((copy) => `('${timeOf(copy)}')`).join(", ");
  return Object.values(Prisma.ModelName).flatMap((table) => {
    const columns: string[] = Object.values(Prisma[`${table}ScalarFieldEnum`]);
    const mine = columns.includes("seasonId") ? `"seasonId" = '${season}'` : `"accountId" = '${account}'`;
    // The index of words is written by its triggers.
    if (
      table === "Session" ||
      table === "SearchText" ||
      !(columns.includes("seasonId") || columns.includes("accountId"))
    )
      return [];
    const values = columns.map((column) =>
      isReference(column) ? `copy.time || substr("${column}", ${TIME + 1})` : `"${column}"`,
    );
    const names = columns.map((column) => `"${column}"`).join(", ");
    return `WITH copy(time) AS (VALUES ${times}) INSERT INTO "${table}" (${names}) SELECT ${values.join(", ")} FROM "${table}", copy WHERE ${mine}`;
  });
}
