import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { busyAccount, passersBy } from "../every-table.fixture";
import { readMigrations } from "../migration-files";
import { testDatabase, testFolder } from "../testing";
import { sqliteAdapter } from "./adapter";
import { migrateSqlite } from "./migrations";
import { searchOf, TRIGGERS } from "./search-step.fixture";

const store = testDatabase();
const now = Date.now();
const migrations = await readMigrations("sqlite");

const run = async (database: SqlDriverAdapter, sql: string) =>
  (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;

/** The tables that the store writes to: not what triggers write for the search, nor what SQLite keeps for its index. */
async function tablesOf(database: SqlDriverAdapter, schema = "main"): Promise<Map<string, string[]>> {
  const tables = new Map<string, string[]>();
  const names = await run(
    database,
    `SELECT name FROM pragma_table_list WHERE schema = '${schema}' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('_prisma_migrations', 'SearchText')`,
  );
  for (const [table] of names) {
    const columns = await run(database, `SELECT name FROM pragma_table_info('${table}', '${schema}') ORDER BY name`);
    tables.set(
      String(table),
      columns.map(([name]) => String(name)),
    );
  }
  return tables;
}

const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(", ");

/** Every row of the tables and columns named, in an order of its own. */
async function contents(file: string, tables: Map<string, string[]>): Promise<Record<string, string[]>> {
  const database = await sqliteAdapter(`file:${file}`).connect();
  try {
    const found: Record<string, string[]> = {};
    for (const [table, columns] of tables) {
      const rows = await run(database, `SELECT ${quoted(columns)} FROM "${table}"`);
      found[table] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return found;
  } finally {
    await database.dispose();
  }
}

let folder = "";
let filled = "";
/** The databases as they were after each migration, and their tables: each made once, and copied for every test. */
const made = new Map<number, { file: string; tables: Map<string, string[]> }>();

/** A database as it was after the first `count` migrations, with the rows of the present one in every table that it had. */
async function earlier(count: number): Promise<{ file: string; tables: Map<string, string[]> }> {
  const kept = made.get(count) ?? (await make(count));
  made.set(count, kept);
  const file = join(dirname(store.file()), "earlier", `${count}.db`);
  await mkdir(dirname(file), { recursive: true });
  await copyFile(kept.file, file);
  return { file, tables: kept.tables };
}

async function make(count: number): Promise<{ file: string; tables: Map<string, string[]> }> {
  const file = join(folder, `${count}.db`);
  await migrateSqlite(`file:${file}`, migrations.slice(0, count));
  const database = await sqliteAdapter(`file:${file}`).connect();
  try {
    const tables = await tablesOf(database);
    await run(database, "PRAGMA foreign_keys = OFF");
    await run(database, `ATTACH '${filled}' AS present`);
    const present = await tablesOf(database, "present");
    for (const [table, columns] of tables) {
      const shared = columns.filter((column) => present.get(table)?.includes(column));
      tables.set(table, shared);
      await run(
        database,
        `INSERT INTO main."${table}" (${quoted(shared)}) SELECT ${quoted(shared)} FROM present."${table}"`,
      );
    }
    return { file, tables };
  } finally {
    await database.dispose();
  }
}

beforeAll(async () => {
  folder = await testFolder("earlier-schemas-");
  return () => rm(folder, { recursive: true });
});
beforeEach(async () => {
  if (filled === "") {
    await busyAccount("maya@example.org", "a quiet reading room", "kept", now);
    await passersBy(now);
    filled = join(folder, "filled.db");
    const database = await sqliteAdapter(`file:${store.file()}`).connect();
    await run(database, `VACUUM INTO '${filled}'`);
    await database.dispose();
  }
  return () => rm(join(dirname(store.file()), "earlier"), { recursive: true, force: true });
});

describe.each(migrations.slice(0, -1).map(({ name }, index) => [name, index + 1] as const))(
  "as of %s",
  (_name, count) => {
    test("a database with rows in every table comes to the present schema with all of them", async () => {
      const { file, tables } = await earlier(count);
      const before = await contents(file, tables);
      expect(Object.entries(before).flatMap(([table, rows]) => (rows.length === 0 ? [table] : []))).toEqual([]);
      const { applied, backup } = await migrateSqlite(`file:${file}`);
      expect(applied).toEqual(migrations.slice(count).map(({ name }) => name));
      expect(await contents(file, tables)).toEqual(before);
      expect(await contents(backup ?? "", tables)).toEqual(before);
    });

    test("its texts are found, and every trigger that keeps the search in step is there", async () => {
      const { file } = await earlier(count);
      await migrateSqlite(`file:${file}`);
      const { should, holds, triggers } = await searchOf(file);
      expect(should.length).toBeGreaterThan(10);
      expect(holds).toEqual(should);
      expect(triggers).toEqual([...TRIGGERS].sort());
    });

    test("one whose migration was killed in between is whole, and comes there the next time", async () => {
      const { file, tables } = await earlier(count);
      const before = await contents(file, tables);
      // What a kill leaves: a copy half migrated beside a database that nobody touched.
      await copyFile(file, `${file}.migrating`);
      await migrateSqlite(`file:${file}.migrating`, migrations.slice(0, count));
      await copyFile(file, `${file}.copying`);
      await migrateSqlite(`file:${file}`);
      expect(await contents(file, tables)).toEqual(before);
    });
  },
);
