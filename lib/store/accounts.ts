import { hashPassword, passwordMatches } from "@/lib/account/hashing";
import { defaultSettings, unknownApplicant } from "@/lib/season/defaults";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { isUniqueViolation } from "./constraint-errors";
import { database, type Rows } from "./database";
import { NotFound, Refused } from "./errors";
import { admit } from "./guests";
import { newId } from "./ids";
import { endResets } from "./password-resets";
import { insertSeason } from "./season-insert";
import { emptySeason } from "./seasons";
import { endOthers, openSession } from "./sessions";
import { clearAttempts, countAttempt } from "./throttle";

export type SignIn = { outcome: "in"; token: string } | { outcome: "wrong" } | { outcome: "slow"; seconds: number };

const TAKEN = "There’s already an account with this email address. Sign in instead.";
const WRONG_PASSWORD = "That’s not your password.";
const CHANGED_MEANWHILE = "The password was just changed elsewhere. Nothing was changed here.";

/**
 * Counts a sign-up for this network address before any work is done for it; false when there were as many from there as there may be in
 * an hour.
 */
export function admitSignUp(address: string, now: number): Promise<boolean> {
  return database().write((tx) => admit(tx, "sign-up", address, now));
}

/**
 * Makes an account with an empty season of defaults in this zone, once for a submission. Refuses, at `email`, an address that is
 * taken.
 */
export async function createAccount(
  email: string,
  password: string,
  timeZone: string,
  submission: string,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  const key = `account:${submission}`;
  try {
    await database().write(async (tx) => {
      const season = emptySeason(defaultSettings(timeZone), unknownApplicant);
      const accountId = await insertAccount(tx, { email, passwordHash }, season, false);
      await tx.submission.create({ data: { accountId, key, result: "{}" } });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // The same form again, unless another password was typed into it meanwhile.
    const made = await database().read.account.findFirst({ where: { email, submissions: { some: { key } } } });
    if (!made || !(await passwordMatches(made.passwordHash, password)))
      throw new Refused({ fieldErrors: { email: TAKEN } });
  }
}

/**
 * Opens a session when the password is right. The answer and the time it takes are the same whether the address has an
 * account or not; after ten wrong ones everybody has to wait, `seconds` more, but for a `knownBrowser` (lib/account/known-browser.ts),
 * whose attempts are counted by themselves.
 */
export async function signIn(
  email: string,
  password: string,
  userAgent: string,
  now: number,
  knownBrowser: string | null = null,
): Promise<SignIn> {
  const account = await database().read.account.findUnique({ where: { email } });
  // Counted for each password separately: one that a link has just set works at once, in every browser that its owner knows.
  const counted = knownBrowser === null ? email : `${email} in ${knownBrowser} by ${account?.passwordHash}`;
  const attempt = await countAttempt(counted, now);
  if (!attempt.allowed) return { outcome: "slow", seconds: attempt.seconds };
  if (!(await passwordMatches(account?.passwordHash ?? null, password)) || !account) return { outcome: "wrong" };
  await clearAttempts(counted);
  const token = await database().write(async (tx) => {
    // Read again with the lock held: the password may have been changed meanwhile.
    const still = await tx.account.count({ where: { id: account.id, passwordHash: account.passwordHash } });
    return still === 0 ? null : openSession(tx, account.id, userAgent, now);
  }, account.id);
  return token === null ? { outcome: "wrong" } : { outcome: "in", token };
}

/**
 * Makes a guest with the sample season around `now`, or with an `empty` one, and opens a session; null when this network address has made as many
 * guests as it may in an hour.
 */
export async function createGuest(
  address: string,
  timeZone: string,
  userAgent: string,
  now: number,
  { empty = false } = {},
): Promise<string | null> {
  const season = empty ? emptySeason(defaultSettings(timeZone), unknownApplicant) : sampleSeason(now, timeZone);
  return database().write(async (tx) => {
    if (!(await admit(tx, "guest", address, now))) return null;
    const id = await insertAccount(tx, { email: null, passwordHash: null }, season, !empty);
    return openSession(tx, id, userAgent, now);
  });
}

/** Gives a guest an email address and a password, so that everything is kept; its other sessions end. */
export async function keepGuest(account: AccountId, email: string, password: string, session: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  try {
    await database().write(async (tx) => {
      const { count } = await tx.account.updateMany({
        where: { id: account, email: null },
        data: { email, passwordHash },
      });
      if (count === 0) throw new Refused({ formError: "This account already has an email address." });
      await endOthers(tx, account, session);
    }, account);
  } catch (error) {
    throw isUniqueViolation(error) ? new Refused({ fieldErrors: { email: TAKEN } }) : error;
  }
}

/** Changes the password once the current one is given (otherwise refused at `password`); other sessions end, and a reset link no longer works. */
export async function changePassword(
  account: AccountId,
  password: string,
  newPassword: string,
  session: string,
  now: number,
): Promise<void> {
  const checked = await checkPassword(account, password, now);
  const passwordHash = await hashPassword(newPassword);
  await database().write(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: account, email: { not: null }, passwordHash: checked },
      data: { passwordHash },
    });
    if (count === 0) throw new Refused({ fieldErrors: { password: CHANGED_MEANWHILE } });
    await endResets(tx, account, "ended");
    await endOthers(tx, account, session);
  }, account);
}

/** Permanently deletes the account and every row of it. The password is required (refused at `password`), except from a guest. */
export async function deleteAccount(account: AccountId, password: string, now: number): Promise<void> {
  const checked = await checkPassword(account, password, now);
  await database().write(async (tx) => {
    const { count } = await tx.account.deleteMany({ where: { id: account, passwordHash: checked } });
    if (count === 0) throw new Refused({ fieldErrors: { password: CHANGED_MEANWHILE } });
    await database().forgetDeletedWords(tx);
  }, account);
}

/** The hash that the password was checked against, which has to be the account's still when something is done by it. */
async function checkPassword(account: AccountId, password: string, now: number): Promise<string | null> {
  const found = await database().read.account.findUnique({ where: { id: account } });
  if (!found) throw new NotFound("account");
  if (found.email === null) return found.passwordHash;
  // Counted apart from sign-ins: otherwise anybody could lock the owner out of this.
  const counted = `${found.email} signed in`;
  const attempt = await countAttempt(counted, now);
  if (!attempt.allowed)
    throw new Refused({ fieldErrors: { password: `Too many wrong passwords. Try again in ${attempt.seconds} s.` } });
  if (!(await passwordMatches(found.passwordHash, password)))
    throw new Refused({ fieldErrors: { password: WRONG_PASSWORD } });
  await clearAttempts(counted);
  return found.passwordHash;
}

async function insertAccount(
  tx: Rows,
  credentials: { email: string | null; passwordHash: string | null },
  season: Season,
  sample: boolean,
): Promise<string> {
  const id = newId();
  await tx.account.create({ data: { id, ...credentials } });
  const currentSeasonId = await insertSeason(tx, id, season, { sample });
  await tx.account.updateMany({ where: { id }, data: { currentSeasonId } });
  return id;
}
