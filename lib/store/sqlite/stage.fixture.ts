import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Database, openDatabase, setDatabase } from "../database";
import type { Stage } from "../stage.fixture";
import { testFolder } from "../test-folder";
import { migrateSqlite } from "./migrations";

/** An empty database of the present schema, as bytes: migrated once, however many files of tests run in this process. */
let template: Promise<Buffer> | undefined;

async function migrated(): Promise<Buffer> {
  const folder = await testFolder("store-template-");
  try {
    const path = join(folder, "template.db");
    await migrateSqlite(`file:${path}`);
    // Opened once, so that the copies are in WAL as a database that was ever served is.
    const served = openDatabase(`file:${path}`);
    await served.read.account.count();
    await served.close();
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A separate database file for each test: a copy of a filled one, since making it anew took longer than most tests. */
export function fileStage<Made>(make?: (database: Database) => Promise<Made>): Stage<Made> {
  let folder = "";
  let count = 0;
  let start: Promise<{ bytes: Buffer; made: Made | undefined }> | undefined;
  let opened: Database | undefined;
  const path = () => join(folder, `${count}.db`);

  async function filled(): Promise<{ bytes: Buffer; made: Made | undefined }> {
    template ??= migrated();
    const bytes = await template;
    if (!make) return { bytes, made: undefined };
    const file = join(folder, "filled.db");
    await writeFile(file, bytes);
    const database = openDatabase(`file:${file}`);
    setDatabase(database);
    const made = await make(database);
    await database.close();
    return { bytes: await readFile(file), made };
  }

  return {
    async lay() {
      folder ||= await testFolder("store-test-");
      start ??= filled();
      const { bytes, made } = await start;
      count += 1;
      await writeFile(path(), bytes);
      opened = openDatabase(`file:${path()}`);
      return { url: `file:${path()}`, database: opened, made };
    },
    async clear() {
      await opened?.close();
      await rm(path(), { force: true });
    },
    async remove() {
      if (folder) await rm(folder, { recursive: true });
    },
  };
}
