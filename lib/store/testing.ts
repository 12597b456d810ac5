import { afterAll, afterEach, beforeEach, expect } from "vitest";
import { type Database, setDatabase } from "./database";
import { serverStage } from "./postgres/stage.fixture";
import { forgetSeasons, rememberedSeasons } from "./season-cache";
import { readSeason } from "./season-read";
import { fileStage } from "./sqlite/stage.fixture";
import type { Stage } from "./stage.fixture";

export { accountWith } from "./account.fixture";
export { testFolder } from "./test-folder";

const ON_POSTGRES = process.env.TEST_DATABASE === "postgres";

/**
 * Whatever a test did: a season that is remembered at its revision is the season that is stored. Looked at where a file starts from a
 * season, as those that walk every function and every action do.
 */
async function expectRemembered({ read }: Database): Promise<void> {
  for (const { account, seasonId, revision, season } of rememberedSeasons()) {
    const stored = await read.season.findFirst({ where: { id: seasonId }, select: { revision: true } });
    if (stored?.revision === revision) expect(season).toEqual(await readSeason(read, account, seasonId));
  }
}

/**
 * A database for each test of the file, of the kind that the run is for: `url()` names it, and `file()` is its path where it is SQLite's.
 * Every test starts from what `make` put into it: made once, then put back. `made()` is what it gave.
 */
export function testDatabase<Made = undefined>(
  make?: (database: Database) => Promise<Made>,
  stage: Stage<Made> = ON_POSTGRES ? serverStage(make) : fileStage(make),
): { file(): string; url(): string; database(): Database; made(): Made } {
  let here: Awaited<ReturnType<typeof stage.lay>> | undefined;
  const running = () => {
    if (!here) throw new Error("No test is running.");
    return here;
  };
  beforeEach(async () => {
    here = await stage.lay();
    setDatabase(here.database);
    // The same season, at the same revision, was something else in the test before.
    forgetSeasons();
  });
  afterEach(async () => {
    if (here && make) await expectRemembered(here.database);
    await stage.clear();
  });
  afterAll(() => stage.remove());
  return {
    file: () => {
      const { url } = running();
      if (!url.startsWith("file:")) throw new Error("A database of PostgreSQL is no file.");
      return url.slice("file:".length);
    },
    url: () => running().url,
    database: () => running().database,
    made: () => {
      const { made } = running();
      if (made === undefined) throw new Error("Nothing was to be made.");
      return made;
    },
  };
}
