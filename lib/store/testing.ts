import { existsSync, statfsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type Database, openDatabase, setDatabase } from "./database";
import { applyMigrations } from "./migrations";
import { forgetSeasons, rememberedSeasons } from "./season-cache";
import { readSeason } from "./season-read";

export { accountWith } from "./account.fixture";

/** Room for the largest of the databases that tests fill, several times over. */
const ENOUGH = 256 * 2 ** 20;

/** Where test files belong: in memory if there is room, since on a disk a test mostly waits for writes to be safe. */
export function testFolder(prefix: string): Promise<string> {
  const memory = "/dev/shm";
  const roomy = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > ENOUGH;
  return mkdtemp(join(roomy ? memory : tmpdir(), prefix));
}

let template: Promise<Buffer> | undefined;

/** An empty database of the present schema, as bytes: migrated once, however many files of tests run in this process. */
async function migrated(): Promise<Buffer> {
  const folder = await testFolder("store-template-");
  try {
    const path = join(folder, "template.db");
    await applyMigrations(`file:${path}`);
    // Opened once, so that the copies are in WAL as a database that was ever served is.
    const served = openDatabase(`file:${path}`);
    await served.read.account.count();
    await served.close();
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a database of a test holds at its start, as bytes, and what `make` gave when it put it there. */
async function filled<Made>(make: (database: Database) => Promise<Made>): Promise<{ bytes: Buffer; made: Made }> {
  const folder = await testFolder("store-filled-");
  try {
    const path = join(folder, "filled.db");
    template ??= migrated();
    await writeFile(path, await template);
    const opened = openDatabase(`file:${path}`);
    setDatabase(opened);
    const made = await make(opened);
    await opened.close();
    return { bytes: await readFile(path), made };
  } finally {
    await rm(folder, { recursive: true });
  }
}

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
 * A database file of its own for each test of the file; `file()` is its path. Every test starts from what `make` put into it:
 * made once, then copied, since making it anew took longer than most tests. `made()` is what it gave.
 */
export function testDatabase<Made = undefined>(
  make?: (database: Database) => Promise<Made>,
): { file(): string; database(): Database; made(): Made } {
  let folder = "";
  let count = 0;
  let path = "";
  let opened: Database | undefined;
  let start: Promise<{ bytes: Buffer; made: Made }> | undefined;
  let given: { made: Made } | undefined;
  beforeAll(async () => {
    folder = await testFolder("store-test-");
  });
  beforeEach(async () => {
    count += 1;
    path = join(folder, `${count}.db`);
    if (make) {
      start ??= filled(make);
      given = await start;
      await writeFile(path, (await start).bytes);
    } else {
      template ??= migrated();
      await writeFile(path, await template);
    }
    opened = openDatabase(`file:${path}`);
    setDatabase(opened);
    // The same season, at the same revision, was something else in the copy of the test before.
    forgetSeasons();
  });
  afterEach(async () => {
    if (opened && make) await expectRemembered(opened);
    await opened?.close();
    await rm(path, { force: true });
  });
  afterAll(() => rm(folder, { recursive: true }));
  return {
    file: () => path,
    database: () => {
      if (!opened) throw new Error("No test is running.");
      return opened;
    },
    made: () => {
      if (!given) throw new Error("No test is running, or nothing was to be made.");
      return given.made;
    },
  };
}
