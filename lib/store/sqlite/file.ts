import { chmod, open, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { sqliteAdapter } from "./adapter";

const lockWaitMs = 30_000;

/** Runs one statement and gives its rows. */
export async function run(database: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
  return (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

/** Whether SQLite refused because another process holds the lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && "cause" in error && /"SocketTimeout"|SQLITE_BUSY/.test(JSON.stringify(error.cause));
}

/** Writes what the database holds at this moment, committed and whole, into a new file that only its owner reads. */
export async function copyInto(database: SqlDriverAdapter, copy: string): Promise<void> {
  await removeDatabase(copy);
  await run(database, `VACUUM INTO '${copy.replaceAll("'", "''")}'`);
  await chmod(copy, 0o600);
}

/** Throws, beginning with `what`, when the file is not a sound database. */
export async function checkSound(file: string, what: string): Promise<void> {
  const database = await sqliteAdapter(`file:${file}`).connect();
  try {
    const [integrity] = await run(database, "PRAGMA integrity_check");
    if (integrity?.[0] !== "ok") throw new Error(`${what} is damaged: ${integrity?.[0]}`);
    const [orphan] = await run(database, "PRAGMA foreign_key_check");
    if (orphan) throw new Error(`${what} has a row in ${orphan[0]} that refers to none in ${orphan[2]}.`);
  } finally {
    await database.dispose();
  }
}

/**
 * Opens the database so that no other process can read or write it until it is disposed of; null when another has it open.
 * Leaving WAL moves what the -wal file holds into the database itself and fails while anybody else has it open.
 */
export async function openAlone(file: string): Promise<SqlDriverAdapter | null> {
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
    return null;
  }
}

/** Runs `work` while no other process migrates or restores `file`; the operating system lets go when the process dies. */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + lockWaitMs;
  const lock = await sqliteAdapter(`file:${file}.lock`, 0).connect();
  try {
    for (;;) {
      try {
        await run(lock, "BEGIN EXCLUSIVE");
        break;
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error;
        await pause(50);
      }
    }
    return await work();
  } finally {
    await lock.dispose();
  }
}

/** Removes a database with what SQLite keeps beside it. */
export async function removeDatabase(file: string): Promise<void> {
  await rm(file, { force: true });
  await removeBeside(file);
}

/** Removes what SQLite keeps beside a database, and leaves the database. */
export async function removeBeside(file: string): Promise<void> {
  for (const suffix of ["-journal", "-wal", "-shm"]) await rm(file + suffix, { force: true });
}

/** Makes the operating system write a file, or a folder's list of names, to the disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
