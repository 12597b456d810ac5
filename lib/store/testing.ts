import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type Database, openDatabase, setDatabase } from "./database";
import { applyMigrations } from "./migrations";

export { accountWith } from "./account.fixture";

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
