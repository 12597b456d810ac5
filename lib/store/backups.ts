import { resolve } from "node:path";
import { keepCopy, keptCopies, type Occasion, removeOldCopies } from "./backup-files";
import { checkSound, copyInto, flush, removeDatabase } from "./database-file";
import { BackupFailed } from "./errors";
import { sqliteAdapter } from "./sqlite-adapter";

const DAY = 24 * 60 * 60_000;

/** One copy at a time: two at once would write the same file, and the disk twice. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Keeps a copy of the database that DATABASE_URL names, opened and checked before it counts, while others go on writing; copies
 * too old to be kept are removed. Gives its path. Throws `BackupFailed` when none could be made; then what was there is there still.
 */
export function backUp(occasion: Occasion, now: number): Promise<string> {
  const made = last.then(() => copyNow(occasion, now));
  last = made.catch(() => {});
  return made;
}

/** Keeps the copy of the day, unless there is one of the last 24 hours. */
export async function backUpDaily(now: number): Promise<void> {
  const copies = await keptCopies(servedFile());
  const newest = copies.find(({ occasion }) => occasion === "daily");
  if (!newest || now - newest.at >= DAY || newest.at > now) await backUp("daily", now);
}

async function copyNow(occasion: Occasion, now: number): Promise<string> {
  const file = servedFile();
  const copy = `${file}.copying`;
  try {
    const database = await sqliteAdapter(`file:${file}`, 1000).connect();
    try {
      await copyInto(database, copy);
    } finally {
      await database.dispose();
    }
    await checkSound(copy, "The copy");
    await flush(copy);
    const kept = await keepCopy(copy, file, occasion, now);
    await removeOldCopies(file, now);
    return kept;
  } catch (error) {
    await removeDatabase(copy);
    throw new BackupFailed(error);
  }
}

function servedFile(): string {
  return resolve((process.env.DATABASE_URL ?? "file:./data/season.db").replace(/^file:/, ""));
}
