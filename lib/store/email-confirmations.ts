import { randomBytes } from "node:crypto";
import { DAY } from "@/lib/season/durations";
import type { AccountId } from "./account";
import { database } from "./database";
import { secretHash } from "./secret-hash";

/** How long a link that confirms an address works, and how many are mailed in a day. */
const CONFIRM_MS = DAY;
const MOST_CONFIRMATIONS = 5;

/** Makes a link that confirms the account's address; null where it has none, is confirmed, or was mailed too many today. */
export function openConfirmation(account: AccountId, now: number): Promise<{ token: string; email: string } | null> {
  return database().write(async (tx) => {
    const found = await tx.account.findUnique({
      where: { id: account },
      select: { email: true, emailConfirmedAt: true },
    });
    if (!found?.email || found.emailConfirmedAt !== null) return null;
    const recent = { accountId: account, createdAt: { gt: new Date(now - DAY) } };
    if ((await tx.emailConfirmation.count({ where: recent })) >= MOST_CONFIRMATIONS) return null;
    const token = randomBytes(32).toString("base64url");
    await tx.emailConfirmation.create({
      data: {
        tokenHash: secretHash(token),
        accountId: account,
        email: found.email,
        createdAt: new Date(now),
        expiresAt: new Date(now + CONFIRM_MS),
      },
    });
    return { token, email: found.email };
  }, account);
}

/** Confirms the address that this token was mailed to; false where it was mailed to none that an account still has, or too long ago. */
export function confirmEmail(token: string, now: number): Promise<boolean> {
  return database().write(async (tx) => {
    const found = await tx.emailConfirmation.findUnique({ where: { tokenHash: secretHash(token) } });
    if (!found || found.expiresAt.getTime() <= now) return false;
    const { count } = await tx.account.updateMany({
      where: { id: found.accountId, email: found.email },
      data: { emailConfirmedAt: new Date(now) },
    });
    return count === 1;
  });
}
