// Plain JavaScript, since a thread of its own loads it as it is (copy-thread.mjs).
import { chmod, open, rm } from "node:fs/promises";

/** @typedef {import("@prisma/driver-adapter-utils").SqlDriverAdapter} Adapter */

/** Runs one statement and gives its rows. @param {Adapter} database @param {string} sql @returns {Promise<unknown[][]>} */
export async function run(database, sql) {
  return (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

/**
 * Writes what the database holds at this moment, committed and whole, into a new file that only its owner reads.
 * @param {Adapter} database
 * @param {string} copy
 */
export async function copyInto(database, copy) {
  await removeDatabase(copy);
  await run(database, `VACUUM INTO '${copy.replaceAll("'", "''")}'`);
  await chmod(copy, 0o600);
}

/** Throws, beginning with `what`, when the opened file is not a sound database. @param {Adapter} database @param {string} what */
export async function lookThrough(database, what) {
  const [integrity] = await run(database, "PRAGMA integrity_check");
  if (integrity?.[0] !== "ok") throw new Error(`${what} is damaged: ${integrity?.[0]}`);
  const [orphan] = await run(database, "PRAGMA foreign_key_check");
  if (orphan) throw new Error(`${what} has a row in ${orphan[0]} that refers to none in ${orphan[2]}.`);
}

/** Removes a database with what SQLite keeps beside it. @param {string} file */
export async function removeDatabase(file) {
  await rm(file, { force: true });
  await removeBeside(file);
}

/** Removes what SQLite keeps beside a database, and leaves the database. @param {string} file */
export async function removeBeside(file) {
  for (const suffix of ["-journal", "-wal", "-shm"]) await rm(file + suffix, { force: true });
}

/** Makes the operating system write a file, or a folder's list of names, to the disk. @param {string} path */
export async function flush(path) {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
