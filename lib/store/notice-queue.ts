import { NOTICE_KINDS, type NoticeKind } from "@/lib/notices/notice-kinds";
import type { Notice } from "@/lib/notices/notices";
import { isSentWay, type Personal, personalSchema, readPersonal, type SentWay } from "@/lib/notices/ways";
import type { Season } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { database } from "./database";
import { Prisma } from "./generated/client";
import { newId } from "./ids";
import { addJob } from "./jobs";
import { seasonAt } from "./season-cache";

/** How many times a notice is tried. */
export const NOTICE_TRIES = 4;
/** The kind of job that sends one. */
export const NOTICE_JOB = "notice";
/** The key of the job that sends this notice. */
export const jobOf = (id: string): string => `${NOTICE_JOB}:${id}`;

/** The notice that such a job sends. Its `about` names the one that it goes along with, where another's job sends it. */
export const noticeOfJob = (key: string): string => key.slice(NOTICE_JOB.length + 1);

/** An account whose notices are to be worked out, with the season that it has open. */
export type ToPlan = {
  account: AccountId;
  personal: Personal;
  emailConfirmed: boolean;
  ways: { id: string; kind: SentWay }[];
  readThrough: number;
  /** The settings by which it was looked at up to then; null where they aren't known. */
  readWith: Personal | null;
  seasonId: string;
  revision: number;
  season: Season;
};

const settingsAndSeason = Prisma.sql`
  FROM "NoticeSettings" AS "settings" JOIN "Account" AS "account" ON "account"."id" = "settings"."accountId"
    LEFT JOIN "Season" AS "season" ON "season"."id" = "account"."currentSeasonId"`;
/** One of its notices may be due, its clock was set back, or its season or settings changed since it was worked out. */
const isStirred = (at: Date) => Prisma.sql`"season"."id" IS NOT NULL AND (
  ("settings"."nextAt" IS NOT NULL AND "settings"."nextAt" <= ${at}) OR "settings"."readThrough" > ${at}
    OR "settings"."seasonId" IS DISTINCT FROM "season"."id" OR "settings"."revision" IS DISTINCT FROM "season"."revision")`;

/**
 * The accounts of which a notice may be due, or whose season or settings changed since they were worked out: each to be read by itself, since one
 * that can't be read is no reason to leave out the others; null where it is gone. Those of which none is due are marked as looked at up to `now`
 * (epoch milliseconds), so that a machine that slept knows what it missed. Of more than `most`, any may be among them: those that can't be worked
 * out keep nobody else waiting for good.
 */
export async function accountsToPlan(now: number, most: number): Promise<(() => Promise<ToPlan | null>)[]> {
  const at = new Date(now);
  // Both are the database's work: however many accounts there are, few are stirred, and the others are not read.
  const stirred = await database().read.$queryRaw<{ accountId: string }[]>`
    SELECT "settings"."accountId" ${settingsAndSeason} WHERE ${isStirred(at)} ORDER BY random() LIMIT ${most}`;
  const others = Prisma.sql`"accountId" IN (SELECT "settings"."accountId" ${settingsAndSeason} WHERE NOT (${isStirred(at)}))`;
  const behind = await database().read.$queryRaw<unknown[]>`
    SELECT 1 FROM "NoticeSettings" WHERE "readThrough" < ${at} AND ${others} LIMIT 1`;
  if (behind.length > 0)
    await database().write(
      (tx) =>
        tx.$executeRaw`UPDATE "NoticeSettings" SET "readThrough" = ${at} WHERE "readThrough" < ${at} AND ${others}`,
    );
  return stirred.map(({ accountId }) => async () => {
    const found = await database().read.noticeSettings.findUnique({
      where: { accountId },
      select: {
        settings: true,
        readThrough: true,
        readWith: true,
        account: {
          select: {
            emailConfirmedAt: true,
            noticeWays: { select: { id: true, kind: true } },
            currentSeason: { select: { id: true, revision: true } },
          },
        },
      },
    });
    if (!found) return null;
    const { settings, readThrough, readWith, account } = found;
    if (!account.currentSeason) return null;
    const { id, revision } = account.currentSeason;
    // No session, and none is needed: what is read goes to nobody but the account it is of.
    const owner = accountId as AccountId;
    const season = await seasonAt(database().read, owner, id, revision);
    if (!season) return null;
    return {
      account: owner,
      personal: readPersonal(settings),
      emailConfirmed: account.emailConfirmedAt !== null,
      ways: account.noticeWays.flatMap((way) => (isSentWay(way.kind) ? [{ id: way.id, kind: way.kind }] : [])),
      readThrough: readThrough.getTime(),
      readWith: readWith === null ? null : (personalSchema.safeParse(JSON.parse(readWith)).data ?? null),
      seasonId: id,
      revision,
      season,
    };
  });
}

/** A notice for a way, and when it may be sent (epoch milliseconds). */
export type Queued = { wayId: string; notice: Notice; dueAt: number };

/**
 * Writes down what is to be sent, each once under its key, and how far and by which settings the account was looked at. What was not sent, as it had been
 * turned off, and has another time by now that comes later, is to be sent then.
 */
export function queueNotices(
  { account, seasonId, revision, readWith }: Pick<ToPlan, "account" | "seasonId" | "revision" | "readWith">,
  queued: readonly Queued[],
  nextAt: number | null,
  now: number,
): Promise<void> {
  return database().write(async (tx) => {
    for (const { wayId, notice, dueAt } of queued) {
      const known = await tx.notice.findFirst({
        where: { accountId: account, seasonId, wayId, key: notice.key },
        select: { id: true, outcome: true, settledAt: true },
      });
      const times = { at: new Date(notice.at), moment: new Date(notice.moment) };
      const id = known?.id ?? newId();
      if (known) {
        if (known.outcome !== "silent" || known.settledAt === null || known.settledAt >= times.at) continue;
        await tx.notice.updateMany({
          where: { id, accountId: account },
          data: { ...times, outcome: "waiting", answer: "", settledAt: null },
        });
        await tx.job.deleteMany({ where: { key: jobOf(id), accountId: account } });
      } else
        await tx.notice.create({
          data: { id, accountId: account, wayId, seasonId, key: notice.key, kind: notice.kind, ...times },
        });
      await addJob(tx, {
        key: jobOf(id),
        kind: NOTICE_JOB,
        accountId: account,
        about: id,
        dueAt,
        mostTries: NOTICE_TRIES,
      });
    }
    await tx.noticeSettings.updateMany({
      where: { accountId: account },
      data: {
        readThrough: new Date(now),
        readWith: readWith && JSON.stringify(readWith),
        nextAt: nextAt === null ? null : new Date(nextAt),
        ...{ seasonId, revision },
      },
    });
  }, account);
}

/** A notice that is to be sent, with all that it takes. */
export type ToSend = {
  id: string;
  account: AccountId;
  key: string;
  kind: NoticeKind;
  /** When it was to go out, epoch milliseconds. */
  at: number;
  outcome: string;
  personal: Personal;
  unsubscribeToken: string;
  way: { kind: SentWay; target: string };
  /** Null where it has none, or none that was confirmed. */
  email: string | null;
  seasonId: string;
  season: Season;
};

/** The notice with this id, and its season as it is now; null where there is none anymore. */
export async function noticeToSend(id: string): Promise<ToSend | null> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const row = await database().read.notice.findUnique({
      where: { id },
      include: {
        way: true,
        season: { select: { revision: true } },
        account: { select: { email: true, emailConfirmedAt: true, noticeSettings: true } },
      },
    });
    const kind = NOTICE_KINDS.find((known) => known === row?.kind);
    if (!row?.account.noticeSettings || !isSentWay(row.way.kind) || !kind) return null;
    // As above: it goes to nobody else.
    const season = await seasonAt(database().read, row.accountId as AccountId, row.seasonId, row.season.revision);
    if (!season) continue;
    const { email, emailConfirmedAt, noticeSettings } = row.account;
    return {
      id,
      account: row.accountId as AccountId,
      key: row.key,
      kind,
      at: row.at.getTime(),
      outcome: row.outcome,
      personal: readPersonal(noticeSettings.settings),
      unsubscribeToken: noticeSettings.unsubscribeToken,
      way: { kind: row.way.kind, target: row.way.target },
      email: emailConfirmedAt === null ? null : email,
      seasonId: row.seasonId,
      season,
    };
  }
  return null;
}

/** Ends the way of this notice, which is not there anymore, with what was sent that way. */
export async function endWay(id: string): Promise<void> {
  await database().write(async (tx) => {
    const row = await tx.notice.findUnique({ where: { id }, select: { wayId: true } });
    if (row) await tx.noticeWay.deleteMany({ where: { id: row.wayId } });
  });
}
