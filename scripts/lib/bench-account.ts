import type { Season } from "@/lib/season/schema";
import type { AccountId } from "@/lib/store/account";
import { openDatabase } from "@/lib/store/database";
import { insertSeason } from "@/lib/store/season-insert";
import type { BuiltServer } from "./built-server";

/** Puts a season in as the open one of a server's only account; over the database, since no file of a heavy season's size may be imported. */
export async function openSeason(server: BuiltServer, season: Season): Promise<void> {
  const database = openDatabase(`file:${server.database}`);
  await database.write(async (tx) => {
    const { id } = await tx.account.findFirstOrThrow();
    const seasonId = await insertSeason(tx, id as AccountId, season, { sample: false });
    await tx.account.updateMany({ data: { currentSeasonId: seasonId } });
  });
  await database.close();
}
