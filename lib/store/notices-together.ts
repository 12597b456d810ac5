import type { AccountId } from "./account";
import { database, type Rows } from "./database";
import { jobOf, NOTICE_JOB, noticeOfJob } from "./notice-queue";

/**
 * The others that wait in the same way and may be sent by `now` (epoch milliseconds), with those that went along with one before and have no job of
 * their own anymore: their ids.
 */
export async function meetingNotices(id: string, now: number): Promise<string[]> {
  const row = await database().read.notice.findUnique({ where: { id }, select: { wayId: true } });
  if (!row) return [];
  const others = await database().read.notice.findMany({
    where: { ...row, outcome: "waiting", id: { not: id } },
    select: { id: true },
    orderBy: { key: "asc" },
  });
  const jobs = await database().read.job.findMany({
    where: {
      key: { in: others.map((other) => jobOf(other.id)) },
      OR: [{ dueAt: { lte: new Date(now) } }, { doneAt: { not: null } }],
      stoppedAt: null,
    },
    select: { key: true },
  });
  const due = new Set(jobs.map(({ key }) => noticeOfJob(key)));
  return others.flatMap((other) => (due.has(other.id) ? [other.id] : []));
}

/** Whether a notice goes along with another: somebody else's job sends it. */
export async function goesAlong(id: string): Promise<boolean> {
  return (await database().read.job.count({ where: { key: jobOf(id), doneAt: { not: null } } })) > 0;
}

/** Those that went along with a notice and were being sent when its process ended: their ids. */
export async function leftWith(id: string): Promise<string[]> {
  const along = await database().read.job.findMany({
    where: { kind: NOTICE_JOB, about: id, doneAt: { not: null } },
    select: { key: true },
  });
  const rows = await database().read.notice.findMany({
    where: { id: { in: along.map(({ key }) => noticeOfJob(key)), not: id }, outcome: "sending" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/**
 * Writes down that notices of an account are being sent, before they are, and gives the ids of those that nobody has yet. They go together: the job of
 * `about` sees to them all from now on, so that of several that look at the same moment one has all, and the others none.
 */
export function beginNotices(
  account: AccountId,
  about: string,
  notices: readonly { id: string; subject: string }[],
): Promise<string[]> {
  return database().write(async (tx) => {
    // It went along with another meanwhile.
    if ((await tx.job.count({ where: { key: jobOf(about), doneAt: { not: null } } })) > 0) return [];
    const begun: string[] = [];
    for (const { id, subject } of notices) {
      const { count } = await tx.notice.updateMany({
        where: { id, accountId: account, outcome: "waiting" },
        data: { outcome: "sending", subject },
      });
      if (count === 1) begun.push(id);
    }
    const along = begun.filter((id) => id !== about).map(jobOf);
    if (along.length > 0)
      await tx.job.updateMany({
        where: { key: { in: along } },
        data: { about, doneAt: new Date(), leaseOwner: null, leaseUntil: null },
      });
    return begun;
  }, account);
}

/** What became of a notice: `waiting` is tried again. */
export type Settled = { outcome: "waiting" | "sent" | "silent" | "failed" | "unknown"; answer: string };

/** Writes down what became of notices that went together, and of their way, once, whether it works. */
export async function settleNotices(ids: readonly string[], settled: Settled, now: number): Promise<void> {
  await database().write((tx) => settleInside(tx, ids, settled, now));
}

/** As `settleNotices`, inside a transaction. */
export async function settleInside(
  tx: Rows,
  ids: readonly string[],
  { outcome, answer }: Settled,
  now: number,
): Promise<void> {
  const settledAt = outcome === "waiting" ? null : new Date(now);
  const rows = await tx.notice.updateManyAndReturn({
    where: { id: { in: [...ids] } },
    data: { outcome, answer, settledAt },
  });
  const where = { id: { in: [...new Set(rows.map(({ wayId }) => wayId))] } };
  if (outcome === "sent") await tx.noticeWay.updateMany({ where, data: { failures: 0, failedAt: null, answer } });
  if (outcome === "failed")
    await tx.noticeWay.updateMany({
      where,
      data: { failures: { increment: 1 }, failedAt: new Date(now), answer },
    });
}
