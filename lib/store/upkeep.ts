import { DAY } from "@/lib/season/durations";
import { database } from "./database";
import { RESTORABLE_DAYS } from "./deletions";
import { removeOldGuests } from "./guests";
import { forgetJobs } from "./jobs";
import { RESET_COUNTED_MS } from "./password-resets";
import { forgetOldAttempts } from "./throttle";

/** For how long a stopped job is shown. */
const JOBS_KEPT_DAYS = 30;

/** Removes what is kept for a time only: old guests, sessions, failures, resets, submissions, jobs, deletions, and the history of drafts that are gone. Epoch milliseconds. */
export async function upkeep(now: number): Promise<void> {
  await removeOldGuests(now);
  await forgetOldAttempts(now);
  await database().write(async (tx) => {
    await tx.session.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
    await tx.passwordReset.deleteMany({ where: { createdAt: { lt: new Date(now - RESET_COUNTED_MS) } } });
    await forgetJobs(tx, now - JOBS_KEPT_DAYS * DAY);
    await tx.submission.deleteMany({ where: { at: { lt: new Date(now - RESTORABLE_DAYS * DAY) } } });
    const old = await tx.deletion.findMany({
      where: { at: { lt: new Date(now - RESTORABLE_DAYS * DAY) } },
      select: { id: true },
    });
    for (const { id } of old) {
      await database().forgetVersionsOf(tx, id);
      await tx.deletion.deleteMany({ where: { id } });
    }
    if (old.length > 0) await database().forgetDeletedWords(tx);
  });
}
