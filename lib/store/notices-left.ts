import { MINUTE } from "@/lib/season/durations";
import { database, type Rows } from "./database";
import { jobOf, noticeOfJob } from "./notice-queue";
import { settleInside } from "./notices-together";

/** A test is answered within seconds: one that takes this long was left by a process that ended. */
const TEST_MS = 10 * MINUTE;

const ANSWERS = {
  sending: "The server stopped while this was being sent. It may have arrived, so it isn’t sent again.",
  waiting: "The server stopped or failed each time this was tried, so it wasn’t sent.",
};

/**
 * Settles as failed what nobody sees to anymore (`now`: epoch milliseconds): notices whose job stopped or ended without them, and tests whose process
 * ended.
 */
export async function settleLeft(now: number): Promise<void> {
  const rows = await database().read.notice.findMany({ where: IS_OPEN, select: { id: true, accountId: true } });
  const open = new Map<string, string[]>();
  for (const { id, accountId } of rows) open.set(accountId, [...(open.get(accountId) ?? []), id]);
  for (const [account, ids] of open) {
    if ((await leftOf(database().read, ids, now)).length === 0) continue;
    // Once more, where nobody writes meanwhile.
    await database().write(async (tx) => {
      for (const left of await leftOf(tx, ids, now))
        await settleInside(tx, left.ids, { outcome: "failed", answer: ANSWERS[left.outcome] }, now);
    }, account);
  }
}

const IS_OPEN = { outcome: { in: ["sending", "waiting"] } };

/** What failed at once: one notice, or those that went together. */
type Left = { ids: string[]; outcome: keyof typeof ANSWERS };

/** Which of these notices nobody sees to. */
async function leftOf(rows: Rows, among: string[], now: number): Promise<Left[]> {
  // The jobs first: what became of a notice is written down before its job is done.
  const own = await jobsOf(rows, among);
  const leading = await jobsOf(
    rows,
    [...own.values()].map(({ about }) => about),
  );
  const runs = (id: string) => leading.get(id)?.runs === true || own.get(id)?.runs === true;
  const open = await rows.notice.findMany({
    where: { id: { in: among }, ...IS_OPEN },
    select: { id: true, kind: true, at: true, outcome: true },
  });
  const left = new Map<string, Left>();
  for (const { id, kind, at, outcome } of open) {
    const leader = own.get(id)?.about ?? id;
    if (kind === "test" ? at.getTime() > now - TEST_MS : runs(id) || runs(leader)) continue;
    const key = `${leader} ${outcome}`;
    const ids = [...(left.get(key)?.ids ?? []), id];
    left.set(key, { ids, outcome: outcome === "sending" ? "sending" : "waiting" });
  }
  return [...left.values()];
}

/** The jobs of notices, by the notice: the one that it is sent with, and whether it is still to run. */
async function jobsOf(rows: Rows, ids: string[]): Promise<Map<string, { about: string; runs: boolean }>> {
  const jobs = await rows.job.findMany({
    where: { key: { in: ids.map(jobOf) } },
    select: { key: true, about: true, doneAt: true, stoppedAt: true },
  });
  return new Map(
    jobs.map(({ key, about, doneAt, stoppedAt }) => [
      noticeOfJob(key),
      { about, runs: doneAt === null && stoppedAt === null },
    ]),
  );
}
