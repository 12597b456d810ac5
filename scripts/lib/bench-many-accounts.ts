import { encode } from "next-auth/jwt";
import { sampleSeason } from "@/lib/season/sample";
import { openDatabase } from "@/lib/store/database";
import { newId } from "@/lib/store/ids";
import { insertSeason } from "@/lib/store/season-insert";
import { openSession } from "@/lib/store/sessions";

/** So many accounts are written in one transaction. */
const AT_ONCE = 100;
const ZONE = "America/New_York";

/** Makes so many accounts with the sample season, straight in the database, and gives a session's token of `visitors` of them. */
export async function fillAccounts(databaseUrl: string, accounts: number, visitors: number): Promise<string[]> {
  const database = openDatabase(databaseUrl);
  const season = sampleSeason(Date.now(), ZONE);
  const every = Math.max(1, Math.floor(accounts / visitors));
  const tokens: string[] = [];
  for (let from = 0; from < accounts; from += AT_ONCE)
    await database.write(async (tx) => {
      for (let at = from; at < Math.min(from + AT_ONCE, accounts); at += 1) {
        const id = newId();
        await tx.account.create({ data: { id, email: `applicant-${at}@example.org`, passwordHash: "no password" } });
        const currentSeasonId = await insertSeason(tx, id, season, { sample: false });
        await tx.account.update({ where: { id }, data: { currentSeasonId } });
        if (at % every === 0) tokens.push(await openSession(tx, id, "bench", Date.now()));
      }
    });
  await database.close();
  return tokens;
}

/** What a browser with this session sends. */
export async function cookieOf(token: string, secret: string): Promise<string> {
  return `next-auth.session-token=${await encode({ token: { sessionToken: token }, secret })}`;
}
