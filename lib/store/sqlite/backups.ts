import { once } from "node:events";
import { join, resolve } from "node:path";
import { DAY } from "@/lib/season/durations";
import { BackupFailed } from "../errors";
import { keepCopy, keptCopies, type Occasion, removeOldCopies } from "./backup-files";
import { removeDatabase } from "./file";

/** A copy this young serves an import as well. */
const RECENT_MS = 10 * 60_000;

/**
 * One copy at a time: two at once would write the same file, and the disk twice. A build bundles this file for its pages and for its jobs,
 * and variables of the file would be two.
 */
const shared: typeof globalThis & { rankAndThankCopy?: Promise<unknown> } = globalThis;

/**
 * Keeps a copy of the database that DATABASE_URL names, opened and checked before it counts, while others go on writing; copies
 * too old to be kept are removed. Gives its path. Throws `BackupFailed` when none could be made; then what was there is there still.
 */
export function backUp(occasion: Occasion, now: number): Promise<string> {
  return inTurn(() => copyNow(occasion, now));
}

/**
 * Keeps a copy before an import, unless there is one of the last ten minutes, for whatever occasion it was made. Throws `BackupFailed`
 * when there is none and none could be made.
 */
export async function backUpBeforeImport(now: number): Promise<void> {
  await inTurn(async () => {
    const copies = await keptCopies(servedFile());
    // Younger is enough, whatever was written since: an import adds a season and changes none that is there, so the copy is for the
    // worst case only, and one for each would let anybody fill the disk. What a restore put aside may be damaged.
    const recent = copies.some(({ occasion, at }) => occasion !== "restore" && at <= now && now - at < RECENT_MS);
    if (!recent) await copyNow("import", now);
  });
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const made = (shared.rankAndThankCopy ?? Promise.resolve()).then(work);
  shared.rankAndThankCopy = made.catch(() => {});
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
    await copyBeside(file, copy);
    const kept = await keepCopy(copy, file, occasion, now);
    await removeOldCopies(file, now);
    return kept;
  } catch (error) {
    await removeDatabase(copy);
    throw new BackupFailed(error);
  }
}

/** Makes a copy that is whole, sound, and on the disk, in a thread of its own, so that nobody waits for it. */
async function copyBeside(file: string, copy: string): Promise<void> {
  // Asked of Node itself: a build would bundle the code of a thread that it knows of, and this one is loaded as it lies in the program's folder.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const code = join(/* turbopackIgnore: true */ process.cwd(), "lib/store/sqlite/copy-thread.mjs");
  await once(new Worker(code, { workerData: { file, copy }, execArgv: [] }), "exit");
}

function servedFile(): string {
  return resolve((process.env.DATABASE_URL ?? "file:./data/season.db").replace(/^file:/, ""));
}
