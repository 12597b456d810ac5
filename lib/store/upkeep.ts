import { database } from "./database";
import { KEPT_DAYS } from "./deletions";
import { removeLostVersions } from "./draft-versions";
import { removeOldGuests } from "./guests";
import { forgetOldAttempts } from "./throttle";

const DAY = 24 * 60 * 60_000;

/** Removes what is kept for a time only: old guests, sessions, failures, submissions, deletions, and the history of drafts that are gone. Epoch milliseconds. */
export async function upkeep(now: number): Promise<void> {
  await removeOldGuests(now);
  await forgetOldAttempts(now);
  await database().write(async (tx) => {
    await tx.session.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
    await tx.submission.deleteMany({ where: { at: { lt: new Date(now - KEPT_DAYS * DAY) } } });
    await tx.deletion.deleteMany({ where: { at: { lt: new Date(now - KEPT_DAYS * DAY) } } });
    await removeLostVersions(tx);
  });
}

/** Starts the upkeep: now and every hour, without keeping the process alive for it. A failure is told and tried again. */
export function startUpkeep(): void {
  const run = () => {
    upkeep(Date.now()).catch((error: unknown) => {
      const why = error instanceof Error ? error.name : "unknown error";
      process.stderr.write(`Removing what is old failed, next try in an hour: ${why}\n`);
    });
  };
  run();
  setInterval(run, DAY / 24).unref();
}
