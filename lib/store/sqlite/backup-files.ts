import { mkdir, readdir, rename } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { DAY } from "@/lib/season/durations";
import { flush, removeDatabase } from "./file";

/** For how many days the last copy of each is kept. */
const DAYS_KEPT = 7;
/** For how many weeks the last copy of each is kept. */
const WEEKS_KEPT = 4;
/** Of the copies made before a migration, before an import, and before a restore, how many of the last week are kept each. */
const OCCASIONS_KEPT = 10;
/** Of the last 24 hours, how many copies before imports are kept: one account's imports must not push out the copy made before somebody else's. */
const DAYS_IMPORTS_KEPT = 50;

/** Why a copy was made; it stands in its name. */
export type Occasion = "daily" | "migration" | "import" | "restore";

/** A kept copy: its file's name, the moment it was made (epoch milliseconds), and why. */
export type Kept = { name: string; at: number; occasion: string };

/** Copies of the database `file` are kept here. */
export function backupFolder(file: string): string {
  return join(dirname(file), "backups");
}

/** Takes the whole and flushed file `copy` into the copies of `file`, under a name that says when and why; gives its path. */
export async function keepCopy(copy: string, file: string, occasion: Occasion, now = Date.now()): Promise<string> {
  const folder = backupFolder(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date(now).toISOString().replaceAll(":", "-");
  const kept = join(folder, `${basename(file, extname(file))}-${stamp}-${occasion}.db`);
  await rename(copy, kept);
  await flush(folder);
  return kept;
}

/** The copies kept of the database `file`, the newest first. */
export async function keptCopies(file: string): Promise<Kept[]> {
  const names = await readdir(backupFolder(file)).catch(() => []);
  const start = `${basename(file, extname(file))}-`;
  return names
    .flatMap((name) => {
      const [, day, hour, minute, second, occasion = "migration"] =
        /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-([\d.]+)Z(?:-([a-z]+))?\.db$/.exec(name.slice(start.length)) ?? [];
      if (!name.startsWith(start) || !day) return [];
      return [{ name, at: Date.parse(`${day}T${hour}:${minute}:${second}Z`), occasion }];
    })
    .sort((one, other) => other.at - one.at);
}

/**
 * Which of the copies to keep, days and weeks counted in UTC: seven days', four weeks', the last of each occasion, a day's imports, and
 * always the newest. What a restore put aside may be damaged, and so stands for no day.
 */
export function worthKeeping(copies: Kept[], now: number): Set<string> {
  const newestFirst = copies.toSorted((one, other) => other.at - one.at);
  const keep = new Set(newestFirst.slice(0, 1).map(({ name }) => name));
  const lastOfEach = (length: number, periods: number) => {
    const seen = new Set<number>();
    const period = (at: number) => Math.floor(at / length);
    for (const { name, at, occasion } of newestFirst) {
      if (occasion === "restore" || seen.has(period(at)) || period(now) - period(at) >= periods) continue;
      seen.add(period(at));
      keep.add(name);
    }
  };
  lastOfEach(DAY, DAYS_KEPT);
  lastOfEach(7 * DAY, WEEKS_KEPT);
  for (const reason of ["migration", "import", "restore"]) {
    const made = newestFirst.filter(({ occasion, at }) => occasion === reason && now - at < DAYS_KEPT * DAY);
    const most = (at: number) => (reason === "import" && now - at < DAY ? DAYS_IMPORTS_KEPT : OCCASIONS_KEPT);
    for (const { name } of made.filter(({ at }, place) => place < most(at))) keep.add(name);
  }
  return keep;
}

/** Removes the copies of `file` that are too old to be kept. */
export async function removeOldCopies(file: string, now: number): Promise<void> {
  const copies = await keptCopies(file);
  const keep = worthKeeping(copies, now);
  for (const { name } of copies) if (!keep.has(name)) await removeDatabase(join(backupFolder(file), name));
}
