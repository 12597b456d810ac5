import { createHash, randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/account/hashing";
import { database } from "./database";
import { clearAttempts } from "./throttle";

const MINUTE = 60_000;

/** A link sets a password for so long. */
export const RESET_MINUTES = 30;
/** Another link for the same account is made at most so often, so that nobody's mailbox is filled from here. */
const PAUSE_MS = 2 * MINUTE;

/**
 * Makes a token that sets a new password once within 30 minutes; those made before are of no use any more. Null when no account
 * has the address, or one was made in the last two minutes.
 */
export function openReset(email: string, now: number): Promise<string | null> {
  return database().write(async (tx) => {
    const account = await tx.account.findUnique({ where: { email }, select: { id: true } });
    if (!account) return null;
    const lately = new Date(now - PAUSE_MS);
    if ((await tx.passwordReset.count({ where: { accountId: account.id, createdAt: { gt: lately } } })) > 0)
      return null;
    await tx.passwordReset.deleteMany({ where: { accountId: account.id } });
    const token = randomBytes(32).toString("base64url");
    await tx.passwordReset.create({
      data: {
        tokenHash: hashOf(token),
        accountId: account.id,
        createdAt: new Date(now),
        expiresAt: new Date(now + RESET_MINUTES * MINUTE),
      },
    });
    return token;
  });
}

/** The address of the account whose password this token may set; null when it may set none, or none any more. */
export async function resetAddress(token: string, now: number): Promise<string | null> {
  const reset = await database().read.passwordReset.findUnique({
    where: { tokenHash: hashOf(token), expiresAt: { gt: new Date(now) } },
    select: { account: { select: { email: true } } },
  });
  return reset?.account.email ?? null;
}

/** Sets the password and ends every session of the account; false when the token sets none. The token is used up. */
export async function takeReset(token: string, password: string, now: number): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  const email = await database().write(async (tx) => {
    const where = { tokenHash: hashOf(token), expiresAt: { gt: new Date(now) } };
    const reset = await tx.passwordReset.findUnique({ where, select: { accountId: true } });
    if (!reset || (await tx.passwordReset.deleteMany({ where })).count === 0) return null;
    const account = await tx.account.update({ where: { id: reset.accountId }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { accountId: account.id } });
    return account.email;
  });
  if (email === null) return false;
  await clearAttempts(email);
  return true;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
