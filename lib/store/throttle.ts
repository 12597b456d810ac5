import { MINUTE, SECOND } from "@/lib/season/durations";
import { database } from "./database";
import { secretHash } from "./secret-hash";

/** How many wrong passwords for one address are free within the window; each one more doubles the wait. */
const FREE_FAILURES = 10;
const WINDOW_MS = 15 * MINUTE;
const LONGEST_WAIT_MS = 15 * MINUTE;
/**
 * Once an address was slowed down, only this long after its last wait is it as fresh as new. As short as the window it
 * would let a patient guesser have seventy guesses an hour.
 */
const FORGET_MS = 60 * MINUTE;

/** Under which name the attempts at one address wait for one another. */
const attemptsOf = (emailHash: string) => `attempts ${emailHash}`;

export type Attempt = { allowed: true } | { allowed: false; seconds: number };

/**
 * Counts an attempt at this address's password before it is looked at, so that a thousand at once get no more than a
 * thousand in turn, and says whether it may be looked at. `seconds`: the wait left, for anybody, also for the right
 * password. `counted` is the address, or the address in one place. Addresses are kept hashed, and whether an account has one makes no difference. `now` in epoch milliseconds.
 */
export function countAttempt(counted: string, now: number): Promise<Attempt> {
  const emailHash = secretHash(counted);
  return database().write(async (tx): Promise<Attempt> => {
    const known = await tx.signInFailures.findUnique({ where: { emailHash } });
    const blockedUntil = known?.blockedUntil?.getTime() ?? null;
    if (blockedUntil !== null && blockedUntil > now)
      return { allowed: false, seconds: Math.ceil((blockedUntil - now) / SECOND) };
    const freshFrom = known && (blockedUntil === null ? known.firstAt.getTime() + WINDOW_MS : blockedUntil + FORGET_MS);
    const run = known && freshFrom !== null && now < freshFrom ? known : { count: 0, firstAt: new Date(now) };
    const count = run.count + 1;
    const wait = count < FREE_FAILURES ? null : Math.min(SECOND * 2 ** (count - FREE_FAILURES), LONGEST_WAIT_MS);
    const next = { count, firstAt: run.firstAt, blockedUntil: wait === null ? null : new Date(now + wait) };
    await tx.signInFailures.upsert({ where: { emailHash }, create: { emailHash, ...next }, update: next });
    return { allowed: true };
  }, attemptsOf(emailHash));
}

/** The password was right: earlier failures are forgotten. */
export async function clearAttempts(counted: string): Promise<void> {
  const emailHash = secretHash(counted);
  await database().write((tx) => tx.signInFailures.deleteMany({ where: { emailHash } }), attemptsOf(emailHash));
}

/** Failures that no longer slow anything down are removed. */
export async function forgetOldAttempts(now: number): Promise<void> {
  const before = new Date(now - FORGET_MS);
  await database().write((tx) =>
    tx.signInFailures.deleteMany({
      where: {
        OR: [{ blockedUntil: { lt: before } }, { blockedUntil: null, firstAt: { lt: before } }],
      },
    }),
  );
}
