import { unknownApplicant } from "@/lib/season/defaults";
import { usualOf } from "@/lib/season/fields/field";
import { LIMITS } from "@/lib/season/fields/settings";
import type { Season } from "@/lib/season/schema";
import type { Database } from "./database";
import { newId } from "./ids";
import { insertSeason } from "./season-insert";
import { emptySeason } from "./seasons";
import { type Account, accountOfSession, openSession } from "./sessions";

/** An account, with a session, that has this season open; a guest unless it is given an address. */
export async function accountWith(
  database: Database,
  season: Season = emptySeason(testSettings, unknownApplicant),
  email: string | null = null,
  passwordHash = "no password",
): Promise<Account & { token: string }> {
  const token = await database.write(async (tx) => {
    const id = newId();
    await tx.account.create({ data: { id, email, passwordHash: email && passwordHash } });
    const currentSeasonId = await insertSeason(tx, id, season, { sample: false });
    await tx.account.update({ where: { id }, data: { currentSeasonId } });
    return openSession(tx, id, "test", Date.now());
  });
  const account = await accountOfSession(token, Date.now());
  if (!account) throw new Error("The session that was just opened is not there.");
  return { ...account, token };
}

const testSettings: Season["season"] = {
  label: "2026–2027",
  track: "integrated",
  timeZone: "America/New_York",
  milestones: {},
  limits: usualOf(LIMITS),
  rankListCertifiedAt: null,
  views: [],
};
