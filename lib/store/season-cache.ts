import { inTurns } from "@/lib/in-turns";
import { readingLetters } from "@/lib/rules/commitments";
import { EACH_LIST } from "@/lib/season/fields/season";
import type { Season } from "@/lib/season/schema";
import type { AccountId } from "./account";
import type { Rows } from "./database";
import { readSeason } from "./season-read";

type Kept = { account: AccountId; revision: number; season: Season; size: number };

/** Seasons read lately, by id; good for as long as their revision is the database's. */
const kept = new Map<string, Kept>();
/** Bytes, roughly, of all that are kept: a hundred seasons of a usual size, or some heavy ones. The one read last is kept whatever its size. */
const MOST_KEPT = 60 * 1024 * 1024;
/** Bytes that a row takes beside its long texts. */
const ROW = 800;
let keptSize = 0;

/** What a season takes in memory, in bytes, roughly: its rows, and the texts that can be long. */
export function roughSize(season: Season): number {
  const rows = EACH_LIST.reduce((sum, { name }) => sum + season[name].length, 0);
  const texts = [...season.messages, ...season.drafts, ...season.notes, ...season.rotationNotes];
  return texts.reduce((sum, { body }) => sum + 2 * body.length, rows * ROW);
}

function forget(seasonId: string): void {
  keptSize -= kept.get(seasonId)?.size ?? 0;
  kept.delete(seasonId);
}

/**
 * The season as of `revision`, which the caller has just read. The same object is given to everybody, so it is frozen.
 * Null when a write came between: read the revision again.
 */
export async function seasonAt(
  rows: Rows,
  account: AccountId,
  seasonId: string,
  revision: number,
): Promise<Season | null> {
  const known = kept.get(seasonId);
  if (known?.revision === revision && known.account === account) {
    kept.delete(seasonId);
    kept.set(seasonId, known);
    return known.season;
  }
  const season = await readSeason(rows, account, seasonId);
  // The slowest part of the rules, done while other requests are answered.
  await inTurns(readingLetters(season.messages));
  const after = await rows.season.findFirst({
    where: { id: seasonId, accountId: account },
    select: { revision: true },
  });
  if (after?.revision !== revision) return null;
  rememberSeason(account, seasonId, revision, season);
  return season;
}

/** Keeps a season as of the revision that it was read at. */
export function rememberSeason(account: AccountId, seasonId: string, revision: number, season: Season): void {
  freeze(season);
  forget(seasonId);
  const size = roughSize(season);
  kept.set(seasonId, { account, revision, season, size });
  keptSize += size;
  for (const oldest of kept.keys()) {
    if (keptSize <= MOST_KEPT || oldest === seasonId) break;
    forget(oldest);
  }
}

/** The season, if it is remembered as of `revision`. */
export function rememberedSeason(account: AccountId, seasonId: string, revision: number): Season | null {
  const known = kept.get(seasonId);
  return known?.revision === revision && known.account === account ? known.season : null;
}

/** Every season that is remembered, for tests that compare it with what is stored. */
export function rememberedSeasons(): { seasonId: string; account: AccountId; revision: number; season: Season }[] {
  return [...kept].map(([seasonId, { account, revision, season }]) => ({ seasonId, account, revision, season }));
}

/** Forgets every season, where another database takes the place of the one they were read from. */
export function forgetSeasons(): void {
  kept.clear();
  keptSize = 0;
}

function freeze(value: unknown): void {
  // Whatever is frozen was frozen here, all the way down.
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
