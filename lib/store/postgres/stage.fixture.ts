import { type Database, openDatabase, setDatabase } from "../database";
import type { Stage } from "../stage.fixture";
import { connected } from "./connection";
import { migratePostgres } from "./migrations";
import { dropTestDatabase, makeTestDatabase } from "./testing";

/** An empty database of the present schema, to be copied: migrated once, however many files of tests run in this process. */
let template: Promise<string> | undefined;

async function migrated(): Promise<string> {
  const url = await makeTestDatabase();
  await migratePostgres(url);
  return url;
}

/**
 * Puts a copy of all rows aside, and makes a function that puts them back: to copy a whole database before each test, and to connect to it,
 * took longer than most tests. No trigger runs by it, and no reference is looked at, since everything is put back.
 */
async function keepRows(url: string): Promise<void> {
  await connected(url, async ({ query }) => {
    const tables = await query<{ name: string; columns: string }>(
      `SELECT table_name AS name, string_agg(quote_ident(column_name), ', ') AS columns FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' AND is_generated = 'NEVER' GROUP BY table_name`,
    );
    await query("CREATE SCHEMA kept");
    const steps = tables.map(({ name }) => `DELETE FROM public."${name}";`);
    for (const { name, columns } of tables) {
      const [row] = await query(`SELECT 1 FROM public."${name}" LIMIT 1`);
      if (!row) continue;
      await query(`CREATE TABLE kept."${name}" AS SELECT ${columns} FROM public."${name}"`);
      steps.push(
        `INSERT INTO public."${name}" (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM kept."${name}";`,
      );
    }
    await query(
      `CREATE FUNCTION kept.put_back() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica
       AS $$ BEGIN ${steps.join("\n")} END $$`,
    );
  });
}

/** One database for all tests of a file, with the same rows at the start of each. */
export function serverStage<Made>(make?: (database: Database) => Promise<Made>): Stage<Made> {
  let start: Promise<{ url: string; database: Database; made: Made | undefined }> | undefined;

  async function filled(): Promise<{ url: string; database: Database; made: Made | undefined }> {
    template ??= migrated();
    const url = await makeTestDatabase(await template);
    const database = openDatabase(url);
    setDatabase(database);
    const made = await make?.(database);
    await keepRows(url);
    return { url, database, made };
  }

  return {
    lay() {
      start ??= filled();
      return start;
    },
    async clear() {
      // Waits for every write that was begun.
      await (await start)?.database.write((tx) => tx.$executeRaw`SELECT kept.put_back()`);
    },
    async remove() {
      const made = await start;
      if (!made) return;
      await made.database.close();
      await dropTestDatabase(made.url);
    },
  };
}

/** A separate database for each test that changes more than rows or breaks connections. */
export function ownStage(): Stage<undefined> {
  let here: { url: string; database: Database } | undefined;
  return {
    async lay() {
      template ??= migrated();
      const url = await makeTestDatabase(await template);
      here = { url, database: openDatabase(url) };
      return { ...here, made: undefined };
    },
    async clear() {
      if (!here) return;
      await here.database.close();
      await dropTestDatabase(here.url);
    },
    async remove() {},
  };
}
