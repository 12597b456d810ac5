import { encode } from "next-auth/jwt";
import { hashPassword } from "@/lib/account/hashing";
import { sampleSeason } from "@/lib/season/sample";
import { copying, under } from "@/lib/store/account-copies.fixture";
import { openDatabase } from "@/lib/store/database";
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
  const passwordHash = await hashPassword(PASSWORD);
  const every = Math.max(1, Math.floor(accounts / visitors));
  const tokens: string[] = [];
  const first = newId();
  const firstSeason = await database.write(async (tx) => {
    await tx.account.create({ data: { id: first, email: emailOf(0), passwordHash } });
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
          id: under(copy, first),
          email: emailOf(copy),
          passwordHash,
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

/** The password of all of them. */
export const PASSWORD = "seven quiet harbors";

/** Where the account that was made at this place is written to. */
export const emailOf = (at: number) => `applicant-${at}@example.org`;

/** What a browser with this session sends. */
export async function cookieOf(token: string, secret: string): Promise<string> {
  return `next-auth.session-token=${await encode({ token: { sessionToken: token }, secret })}`;
}
