import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { unknownApplicant } from "@/lib/season/defaults";
import type { Season } from "@/lib/season/schema";
import { type Database, openDatabase, setDatabase } from "./database";
import { newId } from "./ids";
import { applyMigrations } from "./migrations";
import { insertSeason } from "./season-insert";
import { emptySeason } from "./seasons";
import { type Account, accountOfSession, openSession } from "./sessions";

/** A database file of its own for each test of the file, migrated once; `file()` is its path. */
export function testDatabase(): { file(): string; database(): Database } {
  let folder = "";
  let count = 0;
  let path = "";
  let opened: Database | undefined;
  const get = () => {
    if (!opened) throw new Error("No test is running.");
    return opened;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "store-test-"));
    const template = `file:${join(folder, "template.db")}`;
    await applyMigrations(template);
    // Opened once, so that the copies are in WAL as a database that was ever served is.
    const served = openDatabase(template);
    await served.read.account.count();
    await served.close();
  });
  beforeEach(async () => {
    count += 1;
    path = join(folder, `${count}.db`);
    await copyFile(join(folder, "template.db"), path);
    opened = openDatabase(`file:${path}`);
    setDatabase(opened);
  });
  afterEach(async () => {
    await opened?.close();
  });
  afterAll(() => rm(folder, { recursive: true }));
  return { file: () => path, database: get };
}

/** An account, with a session, that has this season open; a guest unless it is given an address. */
export async function accountWith(
  database: Database,
  season?: Season,
  email: string | null = null,
): Promise<Account & { token: string }> {
  const token = await database.write(async (tx) => {
    const id = newId();
    await tx.account.create({ data: { id, email, passwordHash: email && "no password" } });
    const currentSeasonId = await insertSeason(tx, id, season ?? emptySeason(testSettings, unknownApplicant), {
      sample: false,
    });
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
  limits: { perProgram: 3, goldSignals: 6, silverSignals: 6, travelHours: 6 },
  rankListCertifiedAt: null,
  views: [],
};
