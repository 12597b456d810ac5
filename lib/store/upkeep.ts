import { aboutError, logLine } from "@/lib/log.mjs";
import { DAY } from "@/lib/season/durations";
import { backUpDaily } from "./backups";
import { database } from "./database";
import { RESTORABLE_DAYS } from "./deletions";
import { removeVersionsOf } from "./draft-versions";
import { removeOldGuests } from "./guests";
import { RESET_COUNTED_MS } from "./password-resets";
import { forgetDeletedWords } from "./search-index";
import { forgetOldAttempts } from "./throttle";

/** Removes what is kept for a time only: old guests, sessions, failures, resets, submissions, deletions, and the history of drafts that are gone. Epoch milliseconds. */
export async function upkeep(now: number): Promise<void> {
  await removeOldGuests(now);
  await forgetOldAttempts(now);
  await database().write(async (tx) => {
    await tx.session.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
    await tx.passwordReset.deleteMany({ where: { createdAt: { lt: new Date(now - RESET_COUNTED_MS) } } });
    await tx.submission.deleteMany({ where: { at: { lt: new Date(now - RESTORABLE_DAYS * DAY) } } });
    const old = await tx.deletion.findMany({
      where: { at: { lt: new Date(now - RESTORABLE_DAYS * DAY) } },
      select: { id: true },
    });
    for (const { id } of old) {
      await removeVersionsOf(tx, id);
      await tx.deletion.deleteMany({ where: { id } });
    }
    if (old.length > 0) await forgetDeletedWords(tx);
  });
}

/** Starts the upkeep and the daily copy: now and every hour, without keeping the process alive for it. A failure is told and tried again. */
export function startUpkeep(): void {
  const told = (work: string) => (error: unknown) =>
    logLine("error", `${work} failed, next try in an hour`, aboutError(error));
  const run = async () => {
    // The copy first, so that it holds what is about to be removed.
    await backUpDaily(Date.now()).catch(told("Backing up the database"));
    await upkeep(Date.now()).catch(told("Removing old data"));
  };
  run();
  setInterval(run, DAY / 24).unref();
}
