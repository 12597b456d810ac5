import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";

const prismaFolder = resolve(import.meta.dirname, "../../prisma");

/** Where the migrations of this repository are. */
export const migrationsFolder = join(prismaFolder, "migrations");

/** One step of the database's history: the folder's name, which sorts by time, and its SQL. */
export type Migration = { name: string; sql: string };

/** The text of prisma/schema.prisma. */
export function readSchema(): Promise<string> {
  return readFile(join(prismaFolder, "schema.prisma"), "utf8");
}

/** The migrations in `folder`, oldest first; none when there is no such folder. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
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
export function migrationList(migrations: Migration[]): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "sqlite"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}
