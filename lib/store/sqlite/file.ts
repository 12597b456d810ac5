import { setTimeout as pause } from "node:timers/promises";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { sqliteAdapter } from "./adapter";
import { lookThrough, run } from "./whole-file.mjs";

export { copyInto, flush, removeBeside, removeDatabase, run } from "./whole-file.mjs";

const lockWaitMs = 30_000;

/** Whether SQLite refused because another process holds the lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && "cause" in error && /"SocketTimeout"|SQLITE_BUSY/.test(JSON.stringify(error.cause));
}

/** Throws, beginning with `what`, when the file is not a sound database. */
export async function checkSound(file: string, what: string): Promise<void> {
  const database = await sqliteAdapter(`file:${file}`).connect();
  try {
    await lookThrough(database, what);
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
