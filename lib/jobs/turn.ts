import { aboutError, logLine } from "@/lib/log.mjs";
import { HOUR, MINUTE } from "@/lib/season/durations";
import {
  abandonedJobs,
  type ClaimedJob,
  claimJob,
  GIVEN_UP,
  keepJob,
  LEASE_MS,
  type Outcome,
  settleAbandoned,
  settleJob,
} from "@/lib/store/jobs";
import { GiveUp, type JobKind, type Ran } from "./job-kind";

/** Before the second try, the third, and so on. */
const PAUSES = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR];

export type JobKinds = Readonly<Record<string, JobKind>>;

/**
 * Runs everything of these kinds that is due, one after the other, and gives how many that were. Another process may do the same at the same time.
 * `owner` names this process among them; `clock` gives the present moment (epoch milliseconds).
 */
export async function turn(kinds: JobKinds, owner: string, clock: () => number = Date.now): Promise<number> {
  await giveUpAbandoned(kinds, clock());
  let ran = 0;
  for (;;) {
    const job = await claimJob(owner, Object.keys(kinds), clock());
    if (!job) return ran;
    const outcome = await outcomeOf(kinds[job.kind], job, owner, clock);
    await settleJob(job.key, owner, outcome, clock());
    ran += 1;
  }
}

async function outcomeOf(
  kind: JobKind | undefined,
  { key, about, tries, mostTries, problem: before }: ClaimedJob,
  owner: string,
  clock: () => number,
): Promise<Outcome> {
  if (!kind) return { stopped: true, problem: "unknown kind" };
  const last = tries >= mostTries;
  const keeping = setInterval(() => keepJob(key, owner, clock()).catch(() => {}), LEASE_MS / 4);
  try {
    const ran = await kind.run({ key, about, tries, last }, clock());
    return doneBy(kind, ran || {}, clock());
  } catch (error) {
    const given = error instanceof GiveUp;
    const problem = given ? error.message : error instanceof Error ? error.name : "failed";
    logLine("error", "job failed", { kind: keyKind(key), tries, ...aboutError(error) });
    if (given || last) return ended(kind, problem, clock());
    // One that had used up its tries is told of until it is done.
    const standing = before?.startsWith(GIVEN_UP) ? `${GIVEN_UP}${problem}` : problem;
    return { againAt: clock() + pauseAfter(tries), fresh: false, problem: standing };
  } finally {
    clearInterval(keeping);
  }
}

function doneBy({ every }: JobKind, { againAt, problem }: Ran, now: number): Outcome {
  const left = problem === undefined ? null : `${GIVEN_UP}${problem}`;
  if (againAt !== undefined) return { againAt, fresh: true, problem: left };
  return every === null ? { done: true } : { againAt: now + every, fresh: true, problem: left };
}

/** A key may hold ids; its first word tells what it is about. */
const keyKind = (key: string) => key.split(":")[0];

const pauseAfter = (tries: number) => PAUSES[Math.min(tries, PAUSES.length) - 1] ?? MINUTE;

/** What comes again is tried again when it would come again; anything else stops. */
function ended({ every }: JobKind, problem: string, now: number): Outcome {
  if (every === null) return { stopped: true, problem };
  return { againAt: now + every, fresh: true, problem: `${GIVEN_UP}${problem}` };
}

async function giveUpAbandoned(kinds: JobKinds, now: number): Promise<void> {
  for (const { key, kind: name } of await abandonedJobs(Object.keys(kinds), now)) {
    const kind = kinds[name];
    const problem = "the process ended in the middle each time";
    logLine("error", "job given up", { kind: keyKind(key) });
    await settleAbandoned(key, kind ? ended(kind, problem, now) : { stopped: true, problem }, now);
  }
}
