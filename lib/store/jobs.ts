import { MINUTE } from "@/lib/season/durations";
import { database, type Rows } from "./database";
import { Prisma } from "./generated/client";

/** How long a process has a job before another may take it; one that is still at it asks for more time. */
export const LEASE_MS = 2 * MINUTE;

/** Under which name writes to the jobs alone wait for one another. */
const JOBS = "jobs";

/** A job that a process has for a time. */
export type ClaimedJob = {
  key: string;
  kind: string;
  about: string;
  tries: number;
  mostTries: number;
  /** What its last try failed of. */
  problem: string | null;
};

/** Begins the problem of a recurring job that has used up its tries; it is reported until the job is done once. */
export const GIVEN_UP = "given up: ";

/** What is to be done, and when (epoch milliseconds). */
export type NewJob = {
  key: string;
  kind: string;
  accountId?: string;
  about?: string;
  dueAt: number;
  mostTries: number;
};

/** Adds a job inside a transaction, unless there is or was one of that key. */
export async function addJob(tx: Rows, job: NewJob): Promise<void> {
  const { key, kind, accountId = null, about = "", dueAt, mostTries } = job;
  await tx.$executeRaw`
    INSERT INTO "Job" ("key", "kind", "accountId", "about", "dueAt", "mostTries")
    VALUES (${key}, ${kind}, ${accountId}, ${about}, ${new Date(dueAt)}, ${mostTries})
    ON CONFLICT ("key") DO NOTHING`;
}

/**
 * Makes a job that comes again every so often (milliseconds) due now; one that another process has stays with it. Called at the start of a
 * process.
 */
export async function startJob(job: Omit<NewJob, "dueAt">, now: number): Promise<void> {
  await database().write(async (tx) => {
    await addJob(tx, { ...job, dueAt: now });
    await tx.job.updateMany({
      where: { key: job.key, OR: [{ leaseUntil: null }, { leaseUntil: { lt: new Date(now) } }] },
      data: { dueAt: new Date(now), mostTries: job.mostTries, tries: 0 },
    });
  }, JOBS);
}

/** Processes read the clock before they wait for one another to write. */
const WAIT_MS = MINUTE;
/** A lease ends, or reaches further than any does: the clock was set back. */
const isFree = (now: number) => Prisma.sql`
  ("leaseUntil" IS NULL OR "leaseUntil" <= ${new Date(now)} OR "leaseUntil" > ${new Date(now + LEASE_MS + WAIT_MS)})`;
const isOpen = Prisma.sql`"doneAt" IS NULL AND "stoppedAt" IS NULL`;

/** Takes the job of some kinds that has been due the longest, in one statement; null where none is due. */
export async function claimJob(owner: string, kinds: string[], now: number): Promise<ClaimedJob | null> {
  const isDue = Prisma.sql`
    "kind" IN (${Prisma.join(kinds)}) AND ${isOpen} AND "dueAt" <= ${new Date(now)} AND "tries" < "mostTries" AND ${isFree(now)}`;
  for (;;) {
    // Most of the time nothing is, and nothing has to be locked for it.
    const due = await database().read.$queryRaw<unknown[]>`SELECT 1 FROM "Job" WHERE ${isDue} LIMIT 1`;
    if (due.length === 0) return null;
    // Whoever sends a job along with another holds its row under another name: what was due when it was looked for is asked again once the row is had.
    const [claimed] = await database().write(
      (tx) => tx.$queryRaw<ClaimedJob[]>`
        UPDATE "Job"
        SET "leaseOwner" = ${owner}, "leaseUntil" = ${new Date(now + LEASE_MS)}, "tries" = "tries" + 1
        WHERE "key" = (SELECT "key" FROM "Job" WHERE ${isDue} ORDER BY "dueAt", "key" LIMIT 1) AND ${isDue}
        RETURNING "key", "kind", "about", "tries", "mostTries", "problem"`,
      JOBS,
    );
    if (claimed) return { ...claimed, tries: Number(claimed.tries), mostTries: Number(claimed.mostTries) };
  }
}

/** What became of a job: done, to be done again at a moment (with a fresh count of tries or not), or stopped for good. */
export type Outcome =
  | { done: true }
  | { againAt: number; fresh: boolean; problem: string | null }
  | { stopped: true; problem: string };

/** Writes down what became of a job that `owner` has; nothing where another process has it by now. */
export async function settleJob(key: string, owner: string, outcome: Outcome, now: number): Promise<void> {
  const free = { leaseOwner: null, leaseUntil: null };
  const data =
    "done" in outcome
      ? { ...free, doneAt: new Date(now), problem: null }
      : "stopped" in outcome
        ? { ...free, stoppedAt: new Date(now), problem: outcome.problem }
        : {
            ...free,
            dueAt: new Date(outcome.againAt),
            problem: outcome.problem,
            ...(outcome.fresh ? { tries: 0 } : {}),
          };
  await database().write((tx) => tx.job.updateMany({ where: { key, leaseOwner: owner, doneAt: null }, data }), JOBS);
}

/** Keeps a job that takes long; false where another process has it by now. */
export async function keepJob(key: string, owner: string, now: number): Promise<boolean> {
  const { count } = await database().write(
    (tx) =>
      tx.job.updateMany({
        where: { key, leaseOwner: owner, doneAt: null },
        data: { leaseUntil: new Date(now + LEASE_MS) },
      }),
    JOBS,
  );
  return count === 1;
}

/** The jobs of some kinds that were taken as often as they may be, each time by a process that ended in the middle. */
export async function abandonedJobs(kinds: string[], now: number): Promise<Pick<ClaimedJob, "key" | "kind">[]> {
  return database().read.$queryRaw<Pick<ClaimedJob, "key" | "kind">[]>`
    SELECT "key", "kind" FROM "Job" WHERE "kind" IN (${Prisma.join(kinds)}) AND ${isOpen} AND "tries" >= "mostTries" AND ${isFree(now)} LIMIT 100`;
}

/** As `settleJob`, of a job that no process has. */
export async function settleAbandoned(key: string, outcome: Outcome, now: number): Promise<void> {
  await database().write(async (tx) => {
    const free = await tx.$queryRaw<
      unknown[]
    >`SELECT 1 FROM "Job" WHERE "key" = ${key} AND ${isOpen} AND ${isFree(now)}`;
    if (free.length === 0) return;
    const data =
      "againAt" in outcome
        ? { dueAt: new Date(outcome.againAt), tries: 0, problem: outcome.problem }
        : { stoppedAt: new Date(now), problem: "stopped" in outcome ? outcome.problem : null };
    await tx.job.updateMany({
      where: { key, doneAt: null, stoppedAt: null },
      data: { leaseOwner: null, leaseUntil: null, ...data },
    });
  }, JOBS);
}

/** How many jobs wait for somebody to look: they stopped, or come again and failed as often as they may, and were not done since. */
export async function stoppedJobs(): Promise<number> {
  const givenUp = { doneAt: null, problem: { startsWith: GIVEN_UP } };
  return database().read.job.count({ where: { OR: [{ stoppedAt: { not: null } }, givenUp] } });
}

/** Removes what was done or stopped before a moment (epoch milliseconds). */
export async function forgetJobs(tx: Rows, before: number): Promise<void> {
  const old = { lt: new Date(before) };
  await tx.job.deleteMany({ where: { OR: [{ doneAt: old }, { stoppedAt: old }] } });
}
