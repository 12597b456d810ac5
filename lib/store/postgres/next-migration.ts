import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { withEngine } from "../migration-engine";
import type { Migration } from "../migration-files";
import { schemaOf } from "../sqlite/next-migration";
import { postgresSchema } from "./schema.mjs";

/**
 * Texts sort by their code points, as they do in SQLite, whatever language the server is set to; and a transaction may ask for references
 * to be looked at when it is written.
 */
const asInSqlite = (sql: string) =>
  sql
    .replace(/(^\s+"\w+"|ADD COLUMN\s+"\w+") TEXT\b/gm, '$1 TEXT COLLATE "C"')
    .replace(/( FOREIGN KEY [^;]*);/g, "$1 DEFERRABLE INITIALLY IMMEDIATE;");

/** Without the tables that only SQLite keeps, for its index of words; and the schema that every database has. */
const withoutSqlites = (sql: string) =>
  sql
    .replace(/^-- DropTable\nDROP TABLE "SearchIndex\w*";\n\n?/gm, "")
    .replace(/^-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n/m, "");

/**
 * What leads PostgreSQL to `schema`, or null where it is there: `earlier`, the migrations for SQLite before this change, say where it comes
 * from, since both are written together. So no server is needed. CHECKs and triggers are added by hand, as for SQLite.
 */
export async function nextPostgresMigration(schema: string, earlier: Migration[]): Promise<string | null> {
  const before = earlier.length === 0 ? null : await schemaOf(schema, earlier);
  const datamodel = (files: { path: string; content: string }[]) => ({
    tag: "schemaDatamodel" as const,
    files: files.map(({ path, content }) => ({ path, content: postgresSchema(content) })),
  });
  return withEngine(nowhere, postgresSchema(schema), async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: before ? datamodel(before) : { tag: "empty" },
      to: datamodel([{ path: "schema.prisma", content: schema }]),
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = withoutSqlites(stdout ?? "");
    return exitCode === 0 || sql.trim() === "" ? null : asInSqlite(sql);
  });
}

const refuse = () => Promise.reject(new Error("Two schemas are compared as they are written: no database is asked."));
const unconnected: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  // The one question that it asks: is there a schema, and what server is this?
  queryRaw: async () => ({
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, "PostgreSQL 15.0", 150_000]],
  }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  dispose: async () => {},
};
/** What the engine is started with, since it wants a connection; it makes no use of it. */
const nowhere: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: async () => unconnected,
  connectToShadowDb: refuse,
};
