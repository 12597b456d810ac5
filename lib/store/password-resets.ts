import { randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/account/hashing";
import { RESET_MINUTES } from "@/lib/account/reset-minutes";
import { MINUTE } from "@/lib/season/durations";
import { database, type Rows } from "./database";
import { secretHash } from "./secret-hash";
import { clearAttempts } from "./throttle";

/** How long until another link is made for the same account, so that nobody's mailbox is filled from here. */
const PAUSE_MS = 2 * MINUTE;
/** How many links work at once, all of them in the owner's mailbox. */
const MOST_OPEN = 5;
/** How many links a day anybody can have mailed to an address. */
const MOST_A_DAY = 5;
/** For how long a link counts, used or not. */
export const RESET_COUNTED_MS = 24 * 60 * MINUTE;

/**
 * Who asks for a link: anybody at all; a browser that the owner has signed in with before, which has limits of its own, so that a
 * stranger's requests can't lock the owner out; or whoever runs the server, to whom no limit applies.
 */
export type Asking = "anybody" | "known browser" | "operator";

/**
 * Makes a token that sets a new password once while it works; those made before it still work, or a stranger could end the
 * owner's by asking again. Null when no account has the address, or the account has had as many as it may.
 */
export function openReset(email: string, now: number, asking: Asking = "anybody"): Promise<string | null> {
  return database().write(async (tx) => {
    const account = await tx.account.findUnique({ where: { email }, select: { id: true } });
    if (!account) return null;
    if (asking !== "operator" && (await hadEnough(tx, account.id, now, asking))) return null;
    const token = randomBytes(32).toString("base64url");
    await tx.passwordReset.create({
      data: {
        tokenHash: secretHash(token),
        accountId: account.id,
        createdAt: new Date(now),
        expiresAt: new Date(now + RESET_MINUTES * MINUTE),
      },
    });
    return token;
  });
}

async function hadEnough(tx: Rows, accountId: string, now: number, asking: Asking): Promise<boolean> {
  const made = (since: number) =>
    tx.passwordReset.count({ where: { accountId, createdAt: { gt: new Date(now - since) } } });
  if ((await made(PAUSE_MS)) > 0) return true;
  if ((await tx.passwordReset.count({ where: { accountId, expiresAt: { gt: new Date(now) } } })) >= MOST_OPEN)
    return true;
  return asking === "anybody" && (await made(RESET_COUNTED_MS)) >= MOST_A_DAY;
}

/** When a link ended before its time: not the present moment, since a clock that is set back would bring it to life again. */
const ENDED_AT = {
  /** It set a password, or another link of the account did. */
  used: new Date(0),
  /** The password was changed by whoever knew it. */
  ended: new Date(1),
};

/** Makes every link of the account useless; they are still counted. */
export async function endResets(tx: Rows, accountId: string, how: keyof typeof ENDED_AT): Promise<void> {
  await tx.passwordReset.updateMany({ where: { accountId }, data: { expiresAt: ENDED_AT[how] } });
}

/** The address of the account whose password this token may set; null when it may set none, or no longer may. */
export async function resetAddress(token: string, now: number): Promise<string | null> {
  const reset = await database().read.passwordReset.findUnique({
    where: { tokenHash: secretHash(token), expiresAt: { gt: new Date(now) } },
    select: { account: { select: { email: true } } },
  });
  return reset?.account.email ?? null;
}

/**
 * Sets the password and ends every session and every link of the account; false when the token sets none. A change of the password by
 * somebody who knows the old one, made at the same moment, does not keep the mailbox's owner out.
 */
export async function takeReset(token: string, password: string, now: number): Promise<boolean> {
  const begun = (await resetAddress(token, now)) !== null;
  const passwordHash = await hashPassword(password);
  const email = await database().write(async (tx) => {
    const reset = await tx.passwordReset.findUnique({ where: { tokenHash: secretHash(token) } });
    if (!reset || !begun) return null;
    const open = reset.expiresAt.getTime() > now;
    if (!open && reset.expiresAt.getTime() !== ENDED_AT.ended.getTime()) return null;
    await endResets(tx, reset.accountId, "used");
    const account = await tx.account.update({ where: { id: reset.accountId }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { accountId: account.id } });
    return account.email;
  });
  if (email === null) return false;
  await clearAttempts(email);
  return true;
}
