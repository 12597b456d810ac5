import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, rename } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { wholeDatabase, withEngine } from "../migration-engine";
import {
  checksum,
  type Migration,
  MigrationRefused,
  type MigrationReport,
  migrationList,
  readMigrations,
  readSchema,
} from "../migration-files";
import { sqliteAdapter } from "./adapter";
import { keepCopy } from "./backup-files";
import { checkSound, copyInto, flush, openAlone, removeDatabase, run, whileLocked } from "./file";

/**
 * Brings the SQLite file that `databaseUrl` names (`file:…`, relative to the working directory) to the newest of
 * `migrations`, making it and its folder when missing. Prisma's own `_prisma_migrations` table is kept.
 *
 * The work is done on a copy that takes the original's place only when it is whole and sound, so that a failure or a
 * kill at any moment leaves the database as it was. Before a file that holds data is replaced, a copy of it is kept in
 * `backups` beside it. Throws `MigrationRefused` when another process has the file open, when a newer version of the
 * program wrote it, or when a migration that it holds has been edited since.
 */
export async function migrateSqlite(databaseUrl: string, migrations?: Migration[]): Promise<MigrationReport> {
  const file = resolve(databaseUrl.replace(/^file:/, ""));
  const wanted = migrations ?? (await readMigrations("sqlite"));
  if ((await pendingMigrations(file, wanted)).length === 0) return { applied: [], backup: null };

  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return whileLocked(file, async () => {
    // Looked at again: another start may have migrated while this one waited.
    const names = await pendingMigrations(file, wanted);
    return names.length === 0 ? { applied: [], backup: null } : migrateCopy(file, wanted);
  });
}

async function migrateCopy(file: string, migrations: Migration[]): Promise<MigrationReport> {
  const copy = `${file}.migrating`;
  await removeDatabase(copy);
  const original = existsSync(file) ? await openAlone(file) : undefined;
  if (original === null) throw new MigrationRefused(`${file} is in use by another process. Stop it, then start again.`);
  let backup: string | null = null;
  try {
    if (original) {
      await copyInto(original, copy);
      if (await holdsData(original)) backup = await keepBackup(copy, file);
    }
    const { appliedMigrationNames } = await withEngine(sqliteAdapter(`file:${copy}`), await readSchema(), (engine) =>
      engine.applyMigrations({ migrationsList: migrationList("sqlite", migrations), filters: wholeDatabase }),
    );
    await checkSound(copy, "The migrated database");
    await chmod(copy, 0o600);
    await flush(copy);
    await original?.dispose();
    await rename(copy, file);
    await flush(dirname(file));
    return { applied: appliedMigrationNames, backup };
  } catch (error) {
    await original?.dispose();
    await removeDatabase(copy);
    throw error;
  }
}

/** The names of the migrations that the database lacks. Throws `MigrationRefused` when it holds one that is not known here. */
export async function pendingMigrations(file: string, migrations: Migration[]): Promise<string[]> {
  if (!existsSync(file)) return migrations.map(({ name }) => name);
  const applied = await appliedMigrations(file);
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const [name, sum] of applied) {
    const migration = known.get(name);
    if (!migration)
      throw new MigrationRefused(
        `${file} was written by a newer version of this program (migration ${name}). Update the program, or set DATABASE_URL to another file.`,
      );
    if (checksum(migration) !== sum)
      throw new MigrationRefused(
        `prisma/migrations/sqlite/${name} was edited after it was applied to ${file}. Restore it and write the change as a new migration, or set DATABASE_URL to another file.`,
      );
  }
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
}

/** Applied migrations by name, with their checksums. */
async function appliedMigrations(file: string): Promise<Map<string, string>> {
  const database = await sqliteAdapter(`file:${file}`).connect();
  try {
    const [table] = await run(database, "SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'");
    if (!table) return new Map();
    const rows = await run(
      database,
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return new Map(rows.map(([name, sum]) => [String(name), String(sum)]));
  } finally {
    await database.dispose();
  }
}

async function holdsData(database: SqlDriverAdapter): Promise<boolean> {
  const tables = await run(
    database,
    // What SQLite keeps for an index of words is never empty.
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'",
  );
  for (const [name] of tables) {
    const rows = await run(database, `SELECT 1 FROM "${String(name).replaceAll('"', '""')}" LIMIT 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

async function keepBackup(copy: string, file: string): Promise<string> {
  const backup = `${file}.copying`;
  await copyFile(copy, backup);
  await checkSound(backup, "The copy of the database");
  await flush(backup);
  return keepCopy(backup, file, "migration");
}
