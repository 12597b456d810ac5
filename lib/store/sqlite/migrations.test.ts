import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wholeDatabase, withEngine } from "../migration-engine";
import { type Migration, migrationList, readMigrations, readSchema } from "../migration-files";
import { sqliteAdapter } from "./adapter";
import { migrateSqlite } from "./migrations";
import { nextMigration } from "./next-migration";

let folder: string;
let file: string;
let url: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
  file = join(folder, "data/season.db");
  url = `file:${file}`;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shelves: Migration = {
  name: "20260101000000_shelves",
  sql: `CREATE TABLE "Shelf" ("id" TEXT NOT NULL PRIMARY KEY, "label" TEXT NOT NULL);
CREATE TABLE "Book" ("id" TEXT NOT NULL PRIMARY KEY, "shelfId" TEXT NOT NULL REFERENCES "Shelf" ("id") ON DELETE CASCADE);`,
};
const color: Migration = {
  name: "20260102000000_color",
  sql: `ALTER TABLE "Shelf" ADD COLUMN "color" TEXT NOT NULL DEFAULT 'oak';`,
};
/** Rebuilds a table that has children, in Prisma's own words. */
const rebuilt: Migration = {
  name: "20260103000000_rebuilt",
  sql: `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Shelf" ("id" TEXT NOT NULL PRIMARY KEY, "label" TEXT);
INSERT INTO "new_Shelf" ("id", "label") SELECT "id", "label" FROM "Shelf";
DROP TABLE "Shelf";
ALTER TABLE "new_Shelf" RENAME TO "Shelf";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`,
};

async function query(sql: string, database = url): Promise<unknown[][]> {
  const connection = await sqliteAdapter(database).connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await connection.dispose();
  }
}

async function shelvesWithABook(): Promise<void> {
  await migrateSqlite(url, [shelves]);
  await query(`INSERT INTO "Shelf" VALUES ('s1', 'north')`);
  await query(`INSERT INTO "Book" VALUES ('b1', 's1')`);
}

const columns = () => query(`SELECT name FROM pragma_table_info('Shelf')`).then((rows) => rows.flat());

describe("migrateSqlite", () => {
  it("makes a database, for its owner alone, and finds nothing to do the second time", async () => {
    expect(await migrateSqlite(url, [shelves])).toEqual({ applied: [shelves.name], backup: null });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
    expect(await migrateSqlite(url, [shelves])).toEqual({ applied: [], backup: null });
  });

  it("keeps Prisma's own record of what was applied", async () => {
    await migrateSqlite(url, [shelves, color]);
    expect(await query("SELECT migration_name, applied_steps_count FROM _prisma_migrations ORDER BY 1")).toEqual([
      [shelves.name, 1],
      [color.name, 1],
    ]);
  });

  it("keeps a copy of a database that holds data, as it was", async () => {
    await shelvesWithABook();
    const { applied, backup } = await migrateSqlite(url, [shelves, color]);
    expect(applied).toEqual([color.name]);
    expect(await query(`SELECT * FROM "Shelf"`)).toEqual([["s1", "north", "oak"]]);
    expect(backup).toMatch(/\/data\/backups\/season-\d{4}-\d\d-\d\dT[\d.-]+Z-migration\.db$/);
    expect(statSync(backup!).mode & 0o777).toBe(0o600);
    expect(await query(`SELECT * FROM "Shelf"`, `file:${backup}`)).toEqual([["s1", "north"]]);
  });

  it("keeps no copy of a database without a row", async () => {
    await migrateSqlite(url, [shelves]);
    expect(await migrateSqlite(url, [shelves, color])).toEqual({ applied: [color.name], backup: null });
    expect(readdirSync(join(folder, "data")).sort()).toEqual(["season.db", "season.db.lock"]);
  });

  it("rebuilds a table without losing the rows of its children", async () => {
    await shelvesWithABook();
    await migrateSqlite(url, [shelves, rebuilt]);
    expect(await query(`SELECT "Book"."id", "label" FROM "Book" JOIN "Shelf" ON "Shelf"."id" = "shelfId"`)).toEqual([
      ["b1", "north"],
    ]);
  });

  it("takes along what a crash left in the write-ahead log", async () => {
    await migrateSqlite(url, [shelves]);
    const crashing = `
      const database = require("better-sqlite3")(${JSON.stringify(file)});
      database.pragma("journal_mode = WAL");
      database.prepare("INSERT INTO Shelf VALUES ('s2', 'south')").run();
      process.kill(process.pid, "SIGKILL");`;
    await ended(spawn(process.execPath, ["-e", crashing], { cwd: process.cwd(), stdio: "ignore" }));
    expect(existsSync(`${file}-wal`)).toBe(true);
    await migrateSqlite(url, [shelves, color]);
    expect(await query(`SELECT * FROM "Shelf"`)).toEqual([["s2", "south", "oak"]]);
    expect(readdirSync(join(folder, "data")).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  });

  it("leaves the database as it was when a migration fails halfway, and applies the mended one", async () => {
    await shelvesWithABook();
    const broken = { ...color, sql: `${color.sql}\nINSERT INTO "Nowhere" VALUES (1);` };
    await expect(migrateSqlite(url, [shelves, broken])).rejects.toThrow(/Nowhere/);
    expect(await columns()).toEqual(["id", "label"]);
    expect(existsSync(`${file}.migrating`)).toBe(false);
    expect((await migrateSqlite(url, [shelves, color])).applied).toEqual([color.name]);
  });

  it("leaves the database as it was when a migration would leave a row that refers to none", async () => {
    await shelvesWithABook();
    const orphaning = { name: color.name, sql: `PRAGMA foreign_keys=OFF;\nDELETE FROM "Shelf";` };
    await expect(migrateSqlite(url, [shelves, orphaning])).rejects.toThrow(
      "a row in Book that refers to none in Shelf",
    );
    expect(await query(`SELECT "id" FROM "Shelf"`)).toEqual([["s1"]]);
  });

  it("is whole after a kill in the middle of a migration", async () => {
    await shelvesWithABook();
    const endless = `${color.sql}
CREATE TABLE "Reached" ("n" INTEGER);
INSERT INTO "Reached" WITH RECURSIVE "count"("n") AS (SELECT 1 UNION ALL SELECT "n" + 1 FROM "count") SELECT "n" FROM "count";`;
    const script = `
      import { migrateSqlite } from ${JSON.stringify(join(import.meta.dirname, "migrations.ts"))};
      await migrateSqlite(${JSON.stringify(url)}, ${JSON.stringify([shelves, { ...color, sql: endless }])});`;
    const migrating = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      cwd: process.cwd(),
      stdio: "ignore",
    });
    const stopped = ended(migrating);
    try {
      while (!(existsSync(`${file}.migrating`) && statSync(`${file}.migrating`).size > 1_000_000)) await pause(20);
    } finally {
      migrating.kill("SIGKILL");
      await stopped;
    }

    expect(await columns()).toEqual(["id", "label"]);
    expect((await migrateSqlite(url, [shelves, color])).applied).toEqual([color.name]);
    expect(await query(`SELECT * FROM "Shelf"`)).toEqual([["s1", "north", "oak"]]);
    expect(existsSync(`${file}.migrating`)).toBe(false);
  });

  it("refuses while another process has the database open, and changes nothing", async () => {
    await shelvesWithABook();
    const server = await sqliteAdapter(url).connect();
    await server.queryRaw({ sql: "PRAGMA journal_mode = WAL", args: [], argTypes: [] });
    await server.queryRaw({ sql: `SELECT * FROM "Shelf"`, args: [], argTypes: [] });
    await expect(migrateSqlite(url, [shelves, color])).rejects.toThrow("is in use by another process");
    await server.dispose();
    expect(await columns()).toEqual(["id", "label"]);
    expect((await migrateSqlite(url, [shelves, color])).applied).toEqual([color.name]);
  });

  it("is done once when two ask for it at the same time", async () => {
    const reports = await Promise.all([migrateSqlite(url, [shelves]), migrateSqlite(url, [shelves])]);
    expect(reports.flatMap(({ applied }) => applied)).toEqual([shelves.name]);
  });

  it("refuses a database that a newer version wrote", async () => {
    await migrateSqlite(url, [shelves, color]);
    await expect(migrateSqlite(url, [shelves])).rejects.toThrow(
      `newer version of this program (migration ${color.name})`,
    );
  });

  it("refuses when an applied migration was edited", async () => {
    await migrateSqlite(url, [shelves]);
    const edited = { ...shelves, sql: `${shelves.sql}\n-- more` };
    await expect(migrateSqlite(url, [edited, color])).rejects.toThrow(
      `${shelves.name} was edited after it was applied`,
    );
  });
});

describe("the schema and the migrations", () => {
  const stepsMissing = async (schema: string) =>
    withEngine(sqliteAdapter(":memory:"), schema, async (engine) => {
      await engine.applyMigrations({
        migrationsList: migrationList("sqlite", await readMigrations("sqlite")),
        filters: wholeDatabase,
      });
      const files = [{ path: "schema.prisma", content: schema }];
      return (await engine.schemaPush({ schema: { files }, force: true, filters: wholeDatabase })).executedSteps;
    });

  it("agree: when this fails, run `npm run migration -- NAME`", async () => {
    expect(await stepsMissing(await readSchema())).toBe(0);
    expect(await nextMigration(await readSchema(), await readMigrations("sqlite"))).toBeNull();
  });

  it.each([
    ["a new column", /^model Program \{$/m, "model Program {\n  motto String?"],
    ["a new table", /^model Program \{$/m, "model Motto {\n  id String @id\n}\n\nmodel Program {"],
    ["a missing index", /^ {2}@@index\(\[lastSeenAt\]\)$/m, ""],
    ["another default", /@default\(false\)/, "@default(true)"],
  ])("are seen to differ by %s", async (_what, part, change) => {
    const schema = await readSchema();
    const changed = schema.replace(part, change);
    expect(changed).not.toBe(schema);
    expect(await stepsMissing(changed)).toBeGreaterThan(0);
    expect((await nextMigration(changed, await readMigrations("sqlite")))?.sql).toMatch(/TABLE|INDEX/);
  });
});

describe("nextMigration", () => {
  const schema = (field: string) => `datasource db {
  provider = "sqlite"
}

model Shelf {
  id    String @id
  ${field}
}
`;
  const first: Migration = {
    name: "20260101000000_first",
    sql: `CREATE TABLE "Shelf" (\n    "id" TEXT NOT NULL PRIMARY KEY,\n    "label" TEXT NOT NULL CHECK ("label" <> '')\n);`,
  };

  it("writes the whole schema when there is no migration yet", async () => {
    expect(await nextMigration(schema("label String"), [])).toEqual({
      sql: '-- CreateTable\nCREATE TABLE "Shelf" (\n    "id" TEXT NOT NULL PRIMARY KEY,\n    "label" TEXT NOT NULL\n);\n',
      rebuiltWithChecks: [],
      rebuiltWithTriggers: [],
    });
  });

  it("writes only what changed", async () => {
    expect(await nextMigration(schema("label String\n  color String?"), [first])).toEqual({
      sql: '-- AlterTable\nALTER TABLE "Shelf" ADD COLUMN "color" TEXT;\n',
      rebuiltWithChecks: [],
      rebuiltWithTriggers: [],
    });
  });

  it("names a table whose checks a rebuild would lose", async () => {
    const next = await nextMigration(schema("label String?"), [first]);
    expect(next?.sql).toContain('CREATE TABLE "new_Shelf"');
    expect(next?.rebuiltWithChecks).toEqual(["Shelf"]);
    expect(next?.rebuiltWithTriggers).toEqual([]);
  });

  it("names a table whose triggers a rebuild would lose", async () => {
    const counting: Migration = {
      name: "20260102000000_counting",
      sql: `CREATE TRIGGER "Shelf_kept" AFTER UPDATE OF "label" ON "Shelf"\nWHEN NEW."label" = 'lost' BEGIN\n    SELECT 1;\nEND;`,
    };
    expect((await nextMigration(schema("label String?"), [first, counting]))?.rebuiltWithTriggers).toEqual(["Shelf"]);
    expect(
      (await nextMigration(schema("label String\n  color String?"), [first, counting]))?.rebuiltWithTriggers,
    ).toEqual([]);
  });
});

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => child.once("close", () => resolve()));
}
