import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMigrations, readSchema } from "../migration-files";
import { sqliteAdapter } from "../sqlite/adapter";
import { run } from "../sqlite/file";
import { migrateSqlite } from "../sqlite/migrations";
import { testDatabase, testFolder } from "../testing";
import { connected } from "./connection";
import { nextPostgresMigration } from "./next-migration";
import { ownStage } from "./stage.fixture";

const store = testDatabase(undefined, ownStage());

/** A schema as both databases can tell it: tables with their columns, keys, references, and checks. */
type Told = Record<string, { columns: string[]; keys: string[]; references: string[]; checks: string[] }>;

const KINDS: Record<string, string> = {
  TEXT: "text",
  INTEGER: "integer",
  DATETIME: "timestamp without time zone",
  BOOLEAN: "boolean",
};
const ACTIONS: Record<string, string> = { c: "CASCADE", n: "SET NULL", a: "NO ACTION", r: "RESTRICT" };
const list = (names: unknown) => String(names).split(",").join(", ");

let sqlite: Told;
let folder = "";

beforeAll(async () => {
  folder = await testFolder("schemas-");
  await migrateSqlite(`file:${join(folder, "whole.db")}`);
  sqlite = await sqliteTold(join(folder, "whole.db"));
});
afterAll(() => rm(folder, { recursive: true }));

async function sqliteTold(file: string): Promise<Told> {
  const database = await sqliteAdapter(`file:${file}`).connect();
  const rows = async (sql: string) => (await run(database, sql)).map((row) => row.map(String));
  try {
    const told: Told = {};
    const tables = await rows(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'SearchIndex%' AND name <> '_prisma_migrations'",
    );
    for (const [table = "", sql = ""] of tables) {
      const columns = await rows(`SELECT name, type, "notnull", pk FROM pragma_table_info('${table}') ORDER BY cid`);
      const primary = await rows(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`);
      const unique = await rows(`SELECT name FROM pragma_index_list('${table}') WHERE "unique" = 1 AND origin = 'c'`);
      const keys = [`primary: ${list(primary)}`];
      for (const [index] of unique)
        keys.push(`unique: ${list(await rows(`SELECT name FROM pragma_index_info('${index}')`))}`);
      const references = await rows(
        `SELECT group_concat("from"), "table", group_concat("to"), on_delete FROM (SELECT * FROM pragma_foreign_key_list('${table}') ORDER BY id, seq) GROUP BY id`,
      );
      told[table] = {
        columns: columns
          .map(([name, type = "", required]) => `${name} ${KINDS[type]}${required === "1" ? " required" : ""}`)
          .sort(),
        keys: keys.sort(),
        references: references.map(([from, to, of, action]) => `${list(from)} -> ${to} (${list(of)}) ${action}`).sort(),
        checks: [...sql.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map(([, name = ""]) => name).sort(),
      };
    }
    return told;
  } finally {
    await database.dispose();
  }
}

function postgresTold(url: string): Promise<Told> {
  return connected(url, async ({ query }) => {
    const told: Told = {};
    const of = (table: string) => {
      told[table] ??= { columns: [], keys: [], references: [], checks: [] };
      return told[table];
    };
    for (const { t, c, type, required } of await query<Record<"t" | "c" | "type", string> & { required: boolean }>(
      `SELECT c.relname AS t, a.attname AS c, format_type(a.atttypid, NULL) AS type, a.attnotnull AS required
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
         AND c.relname <> '_prisma_migrations' AND (c.relname, a.attname) <> ('SearchText', 'words')`,
    ))
      of(t).columns.push(`${c} ${type}${required ? " required" : ""}`);
    const columns = (ids: string, table: string) =>
      `(SELECT string_agg(attname, ',' ORDER BY place) FROM unnest(${ids}) WITH ORDINALITY AS listed(id, place) JOIN pg_attribute ON attrelid = ${table} AND attnum = id)`;
    for (const { t, kind, name, from, to, target, action } of await query<Record<string, string>>(
      `SELECT c.relname AS t, k.contype AS kind, k.conname AS name, ${columns("k.conkey", "k.conrelid")} AS "from",
         ${columns("k.confkey", "k.confrelid")} AS "to", r.relname AS target, k.confdeltype AS action
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class r ON r.oid = k.confrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'`,
    )) {
      const table = of(t ?? "");
      if (kind === "p") table.keys.push(`primary: ${list(from)}`);
      if (kind === "f") table.references.push(`${list(from)} -> ${target} (${list(to)}) ${ACTIONS[action ?? ""]}`);
      if (kind === "c") table.checks.push(name ?? "");
    }
    for (const { t, names } of await query<Record<"t" | "names", string>>(
      `SELECT c.relname AS t, ${columns("i.indkey::int2[]", "i.indrelid")} AS names
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND i.indisunique AND NOT i.indisprimary AND c.relname <> '_prisma_migrations'`,
    ))
      of(t).keys.push(`unique: ${list(names)}`);
    for (const table of Object.values(told)) for (const part of Object.values(table)) part.sort();
    return told;
  });
}

describe("the two databases", () => {
  test("have the same tables, columns, keys, references and checks: when this fails, run `npm run migration -- NAME`", async () => {
    const postgres = await postgresTold(store.url());
    expect(Object.keys(postgres).length).toBeGreaterThan(30);
    expect(postgres).toEqual(sqlite);
  });

  test("are seen to differ by a column, a key and a check", async () => {
    await connected(store.url(), ({ query }) =>
      query(
        `ALTER TABLE "Task" ADD COLUMN "motto" TEXT; DROP INDEX "Account_email_key"; ALTER TABLE "Note" DROP CONSTRAINT "Note_body_given"`,
      ),
    );
    const postgres = await postgresTold(store.url());
    for (const table of ["Task", "Account", "Note"]) expect(postgres[table]).not.toEqual(sqlite[table]);
    expect(postgres.Draft).toEqual(sqlite.Draft);
  });

  test("sort texts by their code points, whatever the server's language", async () => {
    const [column] = await connected(store.url(), ({ query }) =>
      query<{ count: number }>(
        `SELECT count(*)::int AS count FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text' AND table_name <> '_prisma_migrations' AND collation_name IS DISTINCT FROM 'C'`,
      ),
    );
    expect(column?.count).toBe(0);
  });
});

describe("the next migration", () => {
  test("is none where the schema and the migrations agree", async () => {
    expect(await nextPostgresMigration(await readSchema(), await readMigrations("sqlite"))).toBeNull();
  });

  test("writes only what changed, with texts that sort by code points", async () => {
    const schema = (await readSchema()).replace(
      /^model Program \{$/m,
      'model Program {\n  motto String @default("")\n  seats Int?',
    );
    const sql = await nextPostgresMigration(schema, await readMigrations("sqlite"));
    expect(sql?.replace(/\s+/g, " ")).toBe(
      `-- AlterTable ALTER TABLE "Program" ADD COLUMN "motto" TEXT COLLATE "C" NOT NULL DEFAULT '', ADD COLUMN "seats" INTEGER; `,
    );
  });

  test("writes the whole schema where there is none", async () => {
    const sql = (await nextPostgresMigration(await readSchema(), [])) ?? "";
    expect(sql).toContain('CREATE TABLE "Account"');
    expect(sql).not.toMatch(/TEXT(?! COLLATE "C")/);
  });
});
