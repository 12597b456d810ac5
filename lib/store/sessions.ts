import { randomBytes } from "node:crypto";
import { aboutError, logLine } from "@/lib/log.mjs";
import { DAY, MINUTE } from "@/lib/season/durations";
import type { AccountId } from "./account";
import { database, type Rows } from "./database";
import { DatabaseBusy } from "./errors";
import { secretHash } from "./secret-hash";

/** How long after signing in a session ends, however much it is used. */
export const SESSION_DAYS = 60;
/** How long after its last use a session ends. */
const IDLE_MS = 14 * DAY;
/** How often the use of a session is recorded at most. */
const SEEN_EVERY_MS = 60 * MINUTE;

/** Whose session it is. `session` names it for `endSession` and is of no use to sign in with. */
export type Account = { id: AccountId; email: string | null; guest: boolean; session: string };

/** A browser that is signed in. */
export type SignedInBrowser = { session: string; createdAt: string; lastSeenAt: string; userAgent: string };

/** Opens a session for an account whose password was just checked (or that was just made), and gives its token. */
export async function openSession(tx: Rows, accountId: string, userAgent: string, now: number): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const at = new Date(now);
  await tx.session.create({
    data: {
      tokenHash: secretHash(token),
      accountId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(now + SESSION_DAYS * DAY),
      userAgent: userAgent.slice(0, 200),
    },
  });
  await tx.account.updateMany({ where: { id: accountId }, data: { lastSeenAt: at } });
  return token;
}

/**
 * The account that this token's session is for, read from the database each time; null when the session has ended, was
 * ended, or never was. The one place where a session becomes an AccountId; `lib/boundaries.test.ts` lists the few others that make one.
 */
export async function accountOfSession(token: string, now: number): Promise<Account | null> {
  const session = await database().read.session.findUnique({
    where: { tokenHash: secretHash(token) },
    select: { tokenHash: true, lastSeenAt: true, expiresAt: true, account: { select: { id: true, email: true } } },
  });
  if (!session || session.expiresAt.getTime() <= now || session.lastSeenAt.getTime() + IDLE_MS <= now) return null;
  if (session.lastSeenAt.getTime() + SEEN_EVERY_MS <= now) markSeen(session.tokenHash, session.account.id, now);
  const { id, email } = session.account;
  return { id: id as AccountId, email, guest: email === null, session: session.tokenHash };
}

/** Nobody waits for it: whoever only reads is answered although the database can't be written just now. The next request notes it then. */
function markSeen(tokenHash: string, accountId: string, now: number): void {
  const data = { lastSeenAt: new Date(now) };
  database()
    .write(async (tx) => {
      await tx.session.updateMany({ where: { tokenHash, lastSeenAt: { lt: data.lastSeenAt } }, data });
      await tx.account.updateMany({ where: { id: accountId, lastSeenAt: { lt: data.lastSeenAt } }, data });
    }, accountId)
    .catch((error: unknown) => {
      if (!(error instanceof DatabaseBusy)) logLine("error", "a session’s use was not noted", aboutError(error));
    });
}

/** The account's browsers, the one used last first. */
export async function listSessions(account: AccountId): Promise<SignedInBrowser[]> {
  const sessions = await database().read.session.findMany({
    where: { accountId: account },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
  });
  return sessions.map(({ tokenHash, createdAt, lastSeenAt, userAgent }) => ({
    session: tokenHash,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    userAgent,
  }));
}

/** Signs this one browser out. */
export async function endSession(account: AccountId, session: string): Promise<void> {
  await database().write((tx) => tx.session.deleteMany({ where: { tokenHash: session, accountId: account } }), account);
}

/** Signs out everywhere, or everywhere but in the browser whose session is to be kept. */
export async function endSessions(account: AccountId, keep?: string): Promise<void> {
  await database().write((tx) => endOthers(tx, account, keep), account);
}

/** The same inside a transaction, for what must end the others with it. */
export async function endOthers(tx: Rows, account: AccountId, keep?: string): Promise<void> {
  await tx.session.deleteMany({ where: { accountId: account, tokenHash: { not: keep ?? "" } } });
}
