import { isSentWay, type SentWay } from "@/lib/notices/ways";
import type { AccountId } from "./account";
import { database } from "./database";
import { jobOf } from "./notice-queue";

/** What waits of a season to be sent, and the way of each. */
export async function waitingNotices(
  account: AccountId,
  seasonId: string,
): Promise<{ id: string; key: string; at: number; way: SentWay }[]> {
  const rows = await database().read.notice.findMany({
    where: { accountId: account, seasonId, outcome: "waiting" },
    select: { id: true, key: true, at: true, way: { select: { kind: true } } },
  });
  return rows.flatMap(({ way: { kind }, at, ...row }) =>
    isSentWay(kind) ? [{ ...row, at: at.getTime(), way: kind }] : [],
  );
}

/** Makes notices due at other moments (epoch milliseconds), but for those that were tried: they are tried again when it is time. */
export function dueWaiting(account: AccountId, due: readonly { id: string; dueAt: number }[]): Promise<void> {
  return database().write(async (tx) => {
    for (const { id, dueAt } of due)
      await tx.job.updateMany({
        where: { key: jobOf(id), accountId: account, tries: 0, doneAt: null, stoppedAt: null },
        data: { dueAt: new Date(dueAt) },
      });
  }, account);
}

/** Writes down that a notice goes out at another moment (epoch milliseconds) than it was to. */
export async function moveNotice(account: AccountId, id: string, at: number): Promise<void> {
  await database().write(
    (tx) => tx.notice.updateMany({ where: { id, accountId: account, outcome: "waiting" }, data: { at: new Date(at) } }),
    account,
  );
}
