import { randomBytes } from "node:crypto";
import { type Personal, readPersonal } from "@/lib/notices/ways";
import { HOUR } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { database } from "./database";
import { DatabaseBusy } from "./errors";
import { seasonAt } from "./season-cache";
import { currentSeasonId, writeSeason } from "./season-write";
import { secretHash } from "./secret-hash";

/** 256 random bits: nobody guesses an address, and so nobody's guesses have to be counted. */
const SECRET_BYTES = 32;
const SECRET = /^[\w-]{43}$/;

/** When the open season's feed got the address it has, and when it was last read (instants); null while it has none. */
export async function calendarFeed(account: AccountId): Promise<{ madeAt: string; readAt: string | null } | null> {
  const rows = database().read;
  const seasonId = await currentSeasonId(rows, account);
  const feed = await rows.calendarFeed.findFirst({
    where: { seasonId, accountId: account },
    select: { madeAt: true, readAt: true },
  });
  return feed && { madeAt: feed.madeAt.toISOString(), readAt: feed.readAt?.toISOString() ?? null };
}

/** Gives the open season's feed a new secret, which is kept nowhere and shown this once; an earlier one ends with it. */
export function renewCalendarFeed(account: AccountId, now: number): Promise<string> {
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  const named = { secretHash: secretHash(secret), madeAt: new Date(now) };
  return writeSeason(account, async ({ tx, owner }) => {
    await tx.calendarFeed.deleteMany({ where: owner });
    await tx.calendarFeed.create({ data: { ...owner, ...named } });
    return secret;
  });
}

/** Ends the open season's feed: its address answers no more. */
export function endCalendarFeed(account: AccountId): Promise<void> {
  return writeSeason(account, async ({ tx, owner }) => {
    await tx.calendarFeed.deleteMany({ where: owner });
  });
}

/**
 * Notes that a feed was read, at most once an hour, so that a calendar that asks often writes seldom. A database that is busy keeps nobody from the
 * feed.
 */
export async function noteFeedRead(secret: string, now: number): Promise<void> {
  const at = new Date(now);
  const where = {
    secretHash: secretHash(secret),
    // A clock that was set back begins anew.
    OR: [{ readAt: null }, { readAt: { lte: new Date(now - HOUR) } }, { readAt: { gt: at } }],
  };
  if ((await database().read.calendarFeed.count({ where })) === 0) return;
  await database()
    .write((tx) => tx.calendarFeed.updateMany({ where, data: { readAt: at } }))
    .catch((error: unknown) => {
      if (!(error instanceof DatabaseBusy)) throw error;
    });
}

/** The season whose feed has this secret, whoever asks; null for any other words. */
export async function seasonOfFeed(secret: string): Promise<FeedSeason | null> {
  if (!SECRET.test(secret)) return null;
  const rows = database().read;
  // A write between reading the revision and the season is noticed; then both are read again.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const feed = await rows.calendarFeed.findUnique({
      where: { secretHash: secretHash(secret) },
      select: {
        seasonId: true,
        accountId: true,
        season: { select: { revision: true, account: { select: { noticeSettings: { select: { settings: true } } } } } },
      },
    });
    if (!feed) return null;
    const season = await seasonAt(rows, feed.accountId as AccountId, feed.seasonId, feed.season.revision);
    const settings = feed.season.account.noticeSettings?.settings;
    const rings = settings === undefined ? [] : readPersonal(settings).ways.calendar.kinds;
    if (season) return { id: feed.seasonId, season, rings };
  }
  return null;
}

/** A season for its feed, and for what its owner wants a calendar to ring. */
type FeedSeason = { id: string; season: Season; rings: Personal["ways"]["calendar"]["kinds"] };
