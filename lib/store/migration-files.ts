import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";

const prismaFolder = resolve(import.meta.dirname, "../../prisma");

/** Which database a migration is for. */
export type DatabaseKind = "sqlite" | "postgres";

/** Where the migrations of this repository for a kind of database are. */
export const migrationsFolder = (kind: DatabaseKind) => join(prismaFolder, "migrations", kind);

/** What Prisma calls a kind of database. */
const PROVIDERS = { sqlite: "sqlite", postgres: "postgresql" } as const;

/** One step of the database's history: the folder's name, which sorts by time, and its SQL. */
export type Migration = { name: string; sql: string };

/** The text of prisma/schema.prisma. */
export function readSchema(): Promise<string> {
  return readFile(join(prismaFolder, "schema.prisma"), "utf8");
}

/** The migrations for a kind of database, oldest first; none when there is no such folder. */
export async function readMigrations(kind: DatabaseKind, folder = migrationsFolder(kind)): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, sql: await readFile(join(folder, name, "migration.sql"), "utf8") })),
  );
}

/** What Prisma keeps of an applied migration's SQL in its `_prisma_migrations` table. */
export function checksum(migration: Migration): string {
  return createHash("sha256").update(migration.sql).digest("hex");
}

/** The migrations in the shape that the schema engine takes. */
export function migrationList(kind: DatabaseKind, migrations: Migration[]): MigrationList {
  return {
    baseDir: migrationsFolder(kind),
    lockfile: { path: "migration_lock.toml", content: `provider = "${PROVIDERS[kind]}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/** A database that cannot be migrated, and in its message what to do about it. The database is as it was. */
export class MigrationRefused extends Error {}

/** What a migration did: the migrations applied, oldest first, and the copy kept of a database that held data. */
export type MigrationReport = { applied: string[]; backup: string | null };
