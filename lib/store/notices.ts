import { randomBytes } from "node:crypto";
import type { NoticeKind } from "@/lib/notices/notice-kinds";
import { isSentWay, type Personal, personalSchema, readPersonal, type SentWay } from "@/lib/notices/ways";
import { HOUR } from "@/lib/season/durations";
import type { AccountId } from "./account";
import { database, type Rows } from "./database";
import { NotFound, Refused } from "./errors";
import { newId } from "./ids";

/** A way that is set up, and how it went lately. */
export type WayState = { kind: SentWay; target: string; failures: number; failedAt: string | null; answer: string };
/** What a person chose, and what is known of the ways. */
export type NoticeState = {
  /** Null: nothing was chosen yet. */
  personal: Personal | null;
  email: string | null;
  emailConfirmed: boolean;
  ways: WayState[];
};
/** What was sent, or not sent, and why. */
export type SentNotice = {
  id: string;
  kind: NoticeKind | "test";
  way: SentWay;
  at: string;
  /** The moment it was meant for. */
  moment: string;
  outcome: "waiting" | "sending" | "sent" | "silent" | "failed" | "unknown";
  subject: string;
  answer: string;
};

/** A way counts as failing from this many failures in a row. */
export const FAILING = 3;
/** As many test notices an account may send in an hour. */
const MOST_TESTS = 20;

/** What the account chose about reminders, and how its ways do. */
export async function noticeState(account: AccountId): Promise<NoticeState> {
  const found = await database().read.account.findUnique({
    where: { id: account },
    select: { email: true, emailConfirmedAt: true, noticeSettings: true, noticeWays: true },
  });
  if (!found) throw new NotFound("account");
  return {
    personal: found.noticeSettings && readPersonal(found.noticeSettings.settings),
    email: found.email,
    emailConfirmed: found.emailConfirmedAt !== null,
    ways: found.noticeWays.flatMap(({ kind, target, failures, failedAt, answer }) =>
      isSentWay(kind) ? [{ kind, target, failures, failedAt: failedAt?.toISOString() ?? null, answer }] : [],
    ),
  };
}

/**
 * Changes what the account chose, and gives it as it was before. Nothing is sent for moments before the first choice (`now`, epoch milliseconds); what
 * was meant for one since, and was not looked at when something else is chosen, still is.
 */
export function chooseNotices(
  account: AccountId,
  change: (before: Personal) => Personal,
  now: number,
): Promise<Personal | null> {
  return database().write(async (tx) => {
    const row = await tx.noticeSettings.findUnique({ where: { accountId: account } });
    const before = row && readPersonal(row.settings);
    const after = personalSchema.parse(change(before ?? personalSchema.parse({})));
    // Worked out anew.
    const fresh = { settings: JSON.stringify(after), nextAt: new Date(now), revision: null };
    const unsubscribeToken = randomBytes(32).toString("base64url");
    await tx.noticeSettings.upsert({
      where: { accountId: account },
      update: fresh,
      create: { ...fresh, readThrough: new Date(now), accountId: account, unsubscribeToken },
    });
    if (after.ways.email.kinds.length > 0) await makeWay(tx, account, "email", "");
    return before;
  }, account);
}

async function makeWay(tx: Rows, account: AccountId, kind: SentWay, target: string): Promise<void> {
  await tx.noticeWay.upsert({
    where: { accountId_kind_target: { accountId: account, kind, target } },
    update: {},
    create: { id: newId(), accountId: account, kind, target },
  });
}

/** Sets the web address that is sent reminders, or ends it (null); what was known of another goes with that. */
export function setNoticeAddress(account: AccountId, target: string | null): Promise<void> {
  return database().write(async (tx) => {
    await tx.noticeWay.deleteMany({
      where: { accountId: account, kind: "address", ...(target === null ? {} : { target: { not: target } }) },
    });
    if (target !== null) await makeWay(tx, account, "address", target);
  }, account);
}

/** As many devices as anybody has. */
const MOST_DEVICES = 10;

/** Lets a device be pushed to: its address and keys as JSON. The oldest goes where there are too many. */
export function addPushDevice(account: AccountId, target: string): Promise<void> {
  return database().write(async (tx) => {
    await makeWay(tx, account, "push", target);
    const devices = await tx.noticeWay.findMany({
      where: { accountId: account, kind: "push" },
      orderBy: { id: "desc" },
      skip: MOST_DEVICES,
    });
    await tx.noticeWay.deleteMany({ where: { accountId: account, id: { in: devices.map(({ id }) => id) } } });
  }, account);
}

/** Ends the pushes to a device, or to all (null). */
export function removePushDevice(account: AccountId, target: string | null): Promise<void> {
  return database().write(async (tx) => {
    await tx.noticeWay.deleteMany({
      where: { accountId: account, kind: "push", ...(target === null ? {} : { target }) },
    });
  }, account);
}

/** How many notices are kept of the account: what was sent and what was not. */
export async function countNotices(account: AccountId): Promise<number> {
  return database().read.notice.count({ where: { accountId: account } });
}

/** What was sent lately and what was not, the latest first. */
export async function listNotices(account: AccountId, most: number): Promise<SentNotice[]> {
  const rows = await database().read.notice.findMany({
    where: { accountId: account },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: most,
    include: { way: { select: { kind: true } } },
  });
  return rows.flatMap(({ id, kind, way, at, moment, outcome, subject, answer }) =>
    isSentWay(way.kind)
      ? [
          {
            id,
            kind: kind as SentNotice["kind"],
            way: way.kind,
            at: at.toISOString(),
            moment: moment.toISOString(),
            outcome: outcome as SentNotice["outcome"],
            subject,
            answer,
          },
        ]
      : [],
  );
}

/**
 * Writes down that a test is about to be sent in a way (`target`: which, where there may be several), and gives where it leads and the
 * row's id. Refuses too many in an hour.
 */
export function beginTest(
  account: AccountId,
  { kind, target }: { kind: SentWay; target?: string },
  subject: string,
  now: number,
): Promise<TestNotice> {
  return database().write(async (tx) => {
    const owner = await tx.account.findUnique({
      where: { id: account },
      select: { email: true, emailConfirmedAt: true, currentSeasonId: true, noticeSettings: true },
    });
    const way = await tx.noticeWay.findFirst({ where: { accountId: account, kind, target } });
    if (!owner?.currentSeasonId || !owner.noticeSettings || !way) throw new NotFound("way of being reminded");
    const recent = { accountId: account, kind: "test", at: { gt: new Date(now - HOUR) } };
    if ((await tx.notice.count({ where: recent })) >= MOST_TESTS)
      throw new Refused({ formError: "That was sent often in the last hour. Try again later." });
    const id = newId();
    const at = new Date(now);
    await tx.notice.create({
      data: {
        id,
        accountId: account,
        wayId: way.id,
        seasonId: owner.currentSeasonId,
        key: `test:${id}`,
        kind: "test",
        at,
        moment: at,
        outcome: "sending",
        subject,
      },
    });
    return {
      id,
      way: { kind, target: way.target },
      email: owner.emailConfirmedAt === null ? null : owner.email,
      unsubscribeToken: owner.noticeSettings.unsubscribeToken,
    };
  }, account);
}
/** A test that is about to be sent. */
export type TestNotice = {
  id: string;
  way: { kind: SentWay; target: string };
  email: string | null;
  unsubscribeToken: string;
};

/** Whether this token ends somebody's email. */
export async function canUnsubscribe(token: string): Promise<boolean> {
  return (await database().read.noticeSettings.count({ where: { unsubscribeToken: token } })) === 1;
}

/** Ends the email of whoever this token was mailed to, whoever asks; false where it was mailed to nobody. */
export function unsubscribe(token: string): Promise<boolean> {
  return database().write(async (tx) => {
    const row = await tx.noticeSettings.findUnique({ where: { unsubscribeToken: token } });
    if (!row) return false;
    const { ways, ...when } = readPersonal(row.settings);
    const after: Personal = { ...when, ways: { ...ways, email: { ...ways.email, kinds: [] } } };
    await tx.noticeSettings.update({
      where: { accountId: row.accountId },
      data: { settings: JSON.stringify(after), revision: null },
    });
    return true;
  });
}
