import { existsSync } from "node:fs";
import { copyFile, mkdir, rename } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { MigrationRefused, readMigrations } from "../migration-files";
import { sqliteAdapter } from "./adapter";
import { keepCopy } from "./backup-files";
import { checkSound, copyInto, flush, openAlone, removeBeside, removeDatabase, run, whileLocked } from "./file";
import { pendingMigrations } from "./migrations";

/** A file that is not put in place, and in its message why. The present database is as it was. */
export class RestoreRefused extends Error {}

/**
 * Puts a copy in the place of the database that `databaseUrl` names, and gives the path under which the present one is kept
 * aside; null when there was none. The copy itself stays. Throws `RestoreRefused` when the copy isn't a complete database of this
 * program, or when a server has the present one open.
 */
export async function restoreDatabase(databaseUrl: string, backup: string): Promise<string | null> {
  const file = resolve(databaseUrl.replace(/^file:/, ""));
  if (!existsSync(backup)) throw new RestoreRefused(`${backup} doesn’t exist.`);
  if (resolve(backup) === file) throw new RestoreRefused(`${backup} is the current database itself.`);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return whileLocked(file, async () => {
    const incoming = `${file}.restoring`;
    await takeOver(backup, incoming);
    try {
      return await replace(file, incoming);
    } catch (error) {
      await removeDatabase(incoming);
      throw error;
    }
  });
}

/** Copies the backup beside the database and looks at it there, so that what was checked is what is put in place. */
async function takeOver(backup: string, incoming: string): Promise<void> {
  await removeDatabase(incoming);
  try {
    await copyFile(backup, `${incoming}.raw`);
    // Through SQLite, which reads every page: also a copy that was made with its -wal file beside it comes out as one whole file.
    if (existsSync(`${backup}-wal`)) await copyFile(`${backup}-wal`, `${incoming}.raw-wal`);
    const database = await sqliteAdapter(`file:${incoming}.raw`).connect();
    try {
      const [table] = await run(database, "SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'");
      if (!table) throw new RestoreRefused(`${backup} isn’t a Rank & Thank database.`);
      await copyInto(database, incoming);
    } finally {
      await database.dispose();
    }
    await checkSound(incoming, backup);
    await pendingMigrations(incoming, await readMigrations("sqlite"));
    await flush(incoming);
  } catch (error) {
    await removeDatabase(incoming);
    if (error instanceof RestoreRefused) throw error;
    if (error instanceof MigrationRefused)
      throw new RestoreRefused(error.message.replaceAll(incoming, backup), { cause: error });
    const why = error instanceof Error && error.message.startsWith(backup) ? ` (${error.message})` : "";
    throw new RestoreRefused(`${backup} isn’t a complete database${why}. Nothing was changed.`, { cause: error });
  } finally {
    await removeDatabase(`${incoming}.raw`);
  }
}

async function replace(file: string, incoming: string): Promise<string | null> {
  const aside = existsSync(file) ? await keepAside(file) : null;
  // A -wal file left beside another database would be read into it. The file itself is there until the moment another takes its place.
  if (aside) await removeBeside(file);
  await rename(incoming, file);
  await flush(dirname(file));
  return aside;
}

async function keepAside(file: string): Promise<string> {
  // What is put aside may be the very file that is damaged and cannot be opened.
  const present = await openAlone(file).catch(() => undefined);
  if (present === null)
    throw new RestoreRefused(`${file} is in use by another process. Stop the server, then restore.`);
  await present?.dispose();
  const copy = `${file}.aside`;
  await copyFile(file, copy);
  await flush(copy);
  const kept = await keepCopy(copy, file, "restore");
  if (existsSync(`${file}-wal`)) await copyFile(`${file}-wal`, `${kept}-wal`);
  return kept;
}
