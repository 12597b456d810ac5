import { encode } from "next-auth/jwt";
import { sampleSeason } from "@/lib/season/sample";
import { openDatabase } from "@/lib/store/database";
import { Prisma } from "@/lib/store/generated/client";
import { newId } from "@/lib/store/ids";
import { insertSeason } from "@/lib/store/season-insert";
import { openSession } from "@/lib/store/sessions";

/** So many accounts are written in one transaction. */
const AT_ONCE = 100;
const ZONE = "America/New_York";

/**
 * Makes so many accounts with the sample season, straight in the database, and gives a session's token of `visitors` of them. The first
 * is written as the product writes a season; the others are its rows once more, under other ids.
 */
export async function fillAccounts(databaseUrl: string, accounts: number, visitors: number): Promise<string[]> {
  const database = openDatabase(databaseUrl);
  const every = Math.max(1, Math.floor(accounts / visitors));
  const tokens: string[] = [];
  const first = newId();
  const firstSeason = await database.write(async (tx) => {
    await tx.account.create({ data: accountOf(first, 0) });
    return insertSeason(tx, first, sampleSeason(Date.now(), ZONE), { sample: false });
  });
  await database.write(async (tx) => {
    await tx.account.update({ where: { id: first }, data: { currentSeasonId: firstSeason } });
    tokens.push(await openSession(tx, first, "bench", Date.now()));
  });
  for (let from = 1; from < accounts; from += AT_ONCE)
    await database.write(async (tx) => {
      await database.deferReferences(tx);
      const copies = Array.from({ length: Math.min(AT_ONCE, accounts - from) }, (_, at) => from + at);
      await tx.account.createMany({
        data: copies.map((copy) => ({
          ...accountOf(under(copy, first), copy),
          currentSeasonId: under(copy, firstSeason),
        })),
      });
      for (const statement of copying(copies, first, firstSeason)) await tx.$executeRawUnsafe(statement);
      for (const copy of copies)
        if (copy % every === 0) tokens.push(await openSession(tx, under(copy, first), "bench", Date.now()));
    });
  await database.close();
  return tokens;
}

const accountOf = (id: string, at: number) => ({
  id,
  email: `applicant-${at}@example.org`,
  passwordHash: "no password",
});

/** An id begins with the time it was made; what follows differs from row to row, so a copy's number can stand in place of the time. */
const TIME = "00000000-0000".length;
const timeOf = (copy: number) =>
  copy
    .toString(16)
    .padStart(12, "0")
    .replace(/(.{8})/, "$1-");
const under = (copy: number, id: string) => timeOf(copy) + id.slice(TIME);

const isReference = (column: string) =>
  /^id$|Id$|^inReplyTo$/.test(column) && column !== "acgmeId" && column !== "mailId";

/** The statements that write the rows of this account and season once more for each copy. */
function copying(copies: number[], account: string, season: string): string[] {
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

/** What a browser with this session sends. */
export async function cookieOf(token: string, secret: string): Promise<string> {
  return `next-auth.session-token=${await encode({ token: { sessionToken: token }, secret })}`;
}
