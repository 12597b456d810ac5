import type { SchemaContainer, SchemaEngine } from "@prisma/schema-engine-wasm";
import { wholeDatabase, withEngine } from "../migration-engine";
import { type Migration, migrationList } from "../migration-files";
import { sqliteAdapter } from "./adapter";

/** A migration to be written, and the tables that it rebuilds although CHECKs or triggers of theirs stand only in the SQL. */
export type NextMigration = { sql: string; rebuiltWithChecks: string[]; rebuiltWithTriggers: string[] };

/**
 * The migration that leads from `migrations` to `schema`, or null when they agree. The migrations are applied in memory
 * and what they made is compared with the schema, so neither a database nor a network is needed.
 */
export async function nextMigration(schema: string, migrations: Migration[]): Promise<NextMigration | null> {
  return withEngine(sqliteAdapter(":memory:"), schema, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from:
        migrations.length === 0 ? { tag: "empty" } : { tag: "schemaDatamodel", files: await made(engine, migrations) },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      exitCode: true,
      filters: wholeDatabase,
    });
    if (exitCode === 0 || stdout === null) return null;
    return {
      sql: stdout,
      rebuiltWithChecks: rebuiltWithChecks(stdout, migrations),
      rebuiltWithTriggers: rebuiltWithTriggers(stdout, migrations),
    };
  });
}

/** The schema that the migrations made, read back from the database. */
async function made(engine: SchemaEngine, migrations: Migration[]): Promise<SchemaContainer[]> {
  await engine.applyMigrations({ migrationsList: migrationList("sqlite", migrations), filters: wholeDatabase });
  const { schema } = await engine.introspect({
    schema: { files: [{ path: "schema.prisma", content: 'datasource db {\n  provider = "sqlite"\n}\n' }] },
    baseDirectoryPath: "/",
    force: true,
    compositeTypeDepth: -1,
    namespaces: null,
  });
  return schema.files;
}

const rebuiltTables = (sql: string) => [...sql.matchAll(/^CREATE TABLE "new_(\w+)"/gm)].map(([, table = ""]) => table);

/** A table takes its triggers with it when it is dropped. */
function rebuiltWithTriggers(sql: string, migrations: Migration[]): string[] {
  const earlier = migrations.map((migration) => migration.sql).join("\n");
  return rebuiltTables(sql).filter((table) => new RegExp(`^CREATE TRIGGER [^;]* ON "${table}"\\s`, "m").test(earlier));
}

function rebuiltWithChecks(sql: string, migrations: Migration[]): string[] {
  const rebuilt = rebuiltTables(sql);
  const earlier = migrations.map((migration) => migration.sql).join("\n");
  return rebuilt.filter((table) => {
    const definitions = earlier.matchAll(new RegExp(`^CREATE TABLE "(?:new_)?${table}" \\(([\\s\\S]*?)^\\);`, "gm"));
    return /\bCHECK\b/.test([...definitions].at(-1)?.[1] ?? "");
  });
}

/** The schema that migrations made, read back from a database in memory; `schema` is what the engine is started with. */
export function schemaOf(schema: string, migrations: Migration[]): Promise<SchemaContainer[]> {
  return withEngine(sqliteAdapter(":memory:"), schema, (engine) => made(engine, migrations));
}
