import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase, setDatabase } from "../database";
import { busyAccount, passersBy, rowCounts } from "../every-table.fixture";
import { type Migration, readMigrations } from "../migration-files";
import { connected } from "./connection";
import { migratePostgres } from "./migrations";
import { dropTestDatabase, makeTestDatabase } from "./testing";

const shelves: Migration = {
  name: "20260101000000_shelves",
  sql: `CREATE TABLE "Shelf" ("id" TEXT PRIMARY KEY, "label" TEXT NOT NULL);`,
};
const color: Migration = {
  name: "20260102000000_color",
  sql: `ALTER TABLE "Shelf" ADD COLUMN "color" TEXT NOT NULL DEFAULT 'oak';\nCREATE TABLE "Book" ("id" TEXT PRIMARY KEY);`,
};

let url = "";
beforeEach(async () => {
  url = await makeTestDatabase();
});
afterEach(() => dropTestDatabase(url));

const query = <Row>(sql: string) => connected(url, (connection) => connection.query<Row>(sql));
const tables = async () =>
  (await query<{ tablename: string }>("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")).map(
    ({ tablename }) => tablename,
  );

describe("a database", () => {
  test("comes from empty to the newest, once, and is left alone then", async () => {
    expect(await migratePostgres(url, [shelves, color])).toEqual({ applied: [shelves.name, color.name], backup: null });
    expect(await migratePostgres(url, [shelves, color])).toEqual({ applied: [], backup: null });
    expect(await tables()).toEqual(["Book", "Shelf", "_prisma_migrations"]);
  });

  test("is as it was when a migration fails halfway, and takes the mended one", async () => {
    await migratePostgres(url, [shelves]);
    const broken = { ...color, sql: `${color.sql}\nINSERT INTO "Nowhere" VALUES (1);` };
    await expect(migratePostgres(url, [shelves, broken])).rejects.toThrow(/Nowhere/);
    expect(await tables()).toEqual(["Shelf", "_prisma_migrations"]);
    expect((await migratePostgres(url, [shelves, color])).applied).toEqual([color.name]);
  });

  test("is as it was when the connection that migrates is killed in the middle", async () => {
    await migratePostgres(url, [shelves]);
    const killing = { ...color, sql: `${color.sql}\nSELECT pg_terminate_backend(pg_backend_pid());` };
    await expect(migratePostgres(url, [shelves, killing])).rejects.toThrow(/terminat/);
    expect(await tables()).toEqual(["Shelf", "_prisma_migrations"]);
    expect((await migratePostgres(url, [shelves, color])).applied).toEqual([color.name]);
  });

  test("is migrated once by five that start at the same time", async () => {
    const reports = await Promise.all(Array.from({ length: 5 }, () => migratePostgres(url, [shelves, color])));
    expect(reports.flatMap(({ applied }) => applied)).toEqual([shelves.name, color.name]);
  });

  test("that a newer version wrote is refused, and so is one whose migration was edited", async () => {
    await migratePostgres(url, [shelves, color]);
    await expect(migratePostgres(url, [shelves])).rejects.toThrow(
      `newer version of this program (migration ${color.name})`,
    );
    const edited = { ...shelves, sql: `${shelves.sql}\n-- more` };
    await expect(migratePostgres(url, [edited, color])).rejects.toThrow(`${shelves.name} was edited`);
  });

  test("keeps serving an older process beside a migration that adds to it", async () => {
    await migratePostgres(url);
    const older = openDatabase(url);
    await older.read.account.count();
    const added = {
      name: "29990101000000_added",
      sql: `ALTER TABLE "Account" ADD COLUMN "motto" TEXT NOT NULL DEFAULT '';`,
    };
    await migratePostgres(url, [...(await readMigrations("postgres")), added]);
    await older.write((tx) => tx.account.create({ data: { id: "made by the older" } }));
    expect(await older.read.account.findMany({ select: { id: true } })).toEqual([{ id: "made by the older" }]);
    await older.close();
  });
});

const migrations = await readMigrations("postgres");

describe("from every earlier step", () => {
  test.each(migrations.map(({ name }, index) => [name, index + 1] as const))("%s", async (_name, count) => {
    await migratePostgres(url, migrations.slice(0, count));
    // Only the present schema can be filled by the present store; what came before keeps its rows, as all of them do.
    if (count < migrations.length) await query(`INSERT INTO "Account" ("id") VALUES ('kept')`);
    expect((await migratePostgres(url)).applied).toEqual(migrations.slice(count).map(({ name }) => name));
    const database = openDatabase(url);
    setDatabase(database);
    const now = Date.now();
    await busyAccount("maya@example.org", "a quiet reading room", "kept", now);
    await passersBy(now);
    expect(Object.entries(await rowCounts()).filter(([, rows]) => rows === 0)).toEqual([]);
    await database.close();
  });
});
