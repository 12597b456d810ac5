import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { sqliteAdapter, wholeDatabase, withEngine } from "./migration-engine";
import { checksum, type Migration, migrationList, readMigrations, readSchema } from "./migration-files";

/** A database that cannot be migrated, and in its message what to do about it. The database is as it was. */
export class MigrationRefused extends Error {}

/** What a migration did: the migrations applied, oldest first, and the copy kept of a database that held data. */
export type MigrationReport = { applied: string[]; backup: string | null };

const lockWaitMs = 30_000;

/**
 * Brings the SQLite file that `databaseUrl` names (`file:…`, relative to the working directory) to the newest of
 * `migrations`, making it and its folder when missing. Prisma's own `_prisma_migrations` table is kept.
 *
 * The work is done on a copy that takes the original's place only when it is whole and sound, so that a failure or a
 * kill at any moment leaves the database as it was. Before a file that holds data is replaced, a copy of it is kept in
 * `backups` beside it. Throws `MigrationRefused` when another process has the file open, when a newer version of the
 * program wrote it, or when a migration that it holds has been edited since.
 */
export async function applyMigrations(databaseUrl: string, migrations?: Migration[]): Promise<MigrationReport> {
  const file = resolve(databaseUrl.replace(/^file:/, ""));
  const wanted = migrations ?? (await readMigrations());
  if ((await pending(file, wanted)).length === 0) return { applied: [], backup: null };

  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const lock = await takeLock(`${file}.lock`);
  try {
    // Looked at again: another start may have migrated while this one waited.
    const names = await pending(file, wanted);
    return names.length === 0 ? { applied: [], backup: null } : await migrateCopy(file, wanted);
  } finally {
    await lock.dispose();
  }
}

async function migrateCopy(file: string, migrations: Migration[]): Promise<MigrationReport> {
  const copy = `${file}.migrating`;
  await removeDatabase(copy);
  const original = existsSync(file) ? await openAlone(file) : undefined;
  let backup: string | null = null;
  try {
    if (original) {
      await run(original, `VACUUM INTO '${copy.replaceAll("'", "''")}'`);
      await chmod(copy, 0o600);
      if (await holdsData(original)) backup = await keepBackup(copy, file);
    }
    const { appliedMigrationNames } = await withEngine(`file:${copy}`, await readSchema(), (engine) =>
      engine.applyMigrations({ migrationsList: migrationList(migrations), filters: wholeDatabase }),
    );
    await checkSound(copy);
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

/** The names of the migrations that the database lacks. */
async function pending(file: string, migrations: Migration[]): Promise<string[]> {
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
        `prisma/migrations/${name} was edited after it was applied to ${file}. Restore it and write the change as a new migration, or set DATABASE_URL to another file.`,
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

/**
 * Opens the database so that no other process can read or write it until it is disposed of. Leaving WAL moves what the
 * -wal file holds into the database itself and fails while anybody else has it open.
 */
async function openAlone(file: string): Promise<SqlDriverAdapter> {
  const database = await sqliteAdapter(`file:${file}`, 1000).connect();
  try {
    await run(database, "PRAGMA journal_mode = DELETE");
    await run(database, "PRAGMA locking_mode = EXCLUSIVE");
    await run(database, "BEGIN EXCLUSIVE");
    await run(database, "COMMIT");
    return database;
  } catch (error) {
    await database.dispose();
    if (!isBusy(error)) throw error;
    throw new MigrationRefused(`${file} is in use by another process. Stop it, then start again.`);
  }
}

/** Held by the one process that migrates; the operating system lets go of it when that process dies. */
async function takeLock(path: string): Promise<SqlDriverAdapter> {
  const deadline = Date.now() + lockWaitMs;
  const lock = await sqliteAdapter(`file:${path}`, 0).connect();
  for (;;) {
    try {
      await run(lock, "BEGIN EXCLUSIVE");
      return lock;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) {
        await lock.dispose();
        throw error;
      }
      await pause(50);
    }
  }
}

async function holdsData(database: SqlDriverAdapter): Promise<boolean> {
  const tables = await run(
    database,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'",
  );
  for (const [name] of tables) {
    const rows = await run(database, `SELECT 1 FROM "${String(name).replaceAll('"', '""')}" LIMIT 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

/** Keeps `copy` under backups/ beside `file`, named by the moment in UTC, and gives its path. */
async function keepBackup(copy: string, file: string): Promise<string> {
  const folder = join(dirname(file), "backups");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replaceAll(":", "-");
  const backup = join(folder, `${basename(file, extname(file))}-${stamp}.db`);
  await copyFile(copy, `${backup}.partial`);
  await flush(`${backup}.partial`);
  await rename(`${backup}.partial`, backup);
  await flush(folder);
  return backup;
}

async function checkSound(file: string): Promise<void> {
  const database = await sqliteAdapter(`file:${file}`).connect();
  try {
    const [integrity] = await run(database, "PRAGMA integrity_check");
    if (integrity?.[0] !== "ok") throw new Error(`The migrated database is damaged: ${integrity?.[0]}`);
    const [orphan] = await run(database, "PRAGMA foreign_key_check");
    if (orphan) throw new Error(`The migrated database has a row in ${orphan[0]} that refers to none in ${orphan[2]}.`);
  } finally {
    await database.dispose();
  }
}

async function run(database: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
  return (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "cause" in error && /"SocketTimeout"|SQLITE_BUSY/.test(JSON.stringify(error.cause));
}

async function removeDatabase(file: string): Promise<void> {
  for (const suffix of ["", "-journal", "-wal", "-shm"]) await rm(file + suffix, { force: true });
}

/** Makes the operating system write a file, or a folder's list of names, to the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
