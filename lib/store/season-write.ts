import type { Season } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { isMissingReference } from "./constraint-errors";
import { database, type Rows } from "./database";
import { NotFound } from "./errors";
import { rememberedSeason, rememberSeason } from "./season-cache";
import { noting } from "./season-changes";
import { readChanges, readSeason } from "./season-read";

/** A write to one season, inside its transaction. */
export type SeasonWrite = {
  tx: Rows;
  seasonId: string;
  /** Stands in the `where` of every statement and in every new row. */
  owner: { seasonId: string; accountId: AccountId };
  /** The season as it was when the transaction began. */
  before(): Promise<Season>;
  /** The season as the transaction has made it so far. */
  after(): Promise<Season>;
};

/**
 * Runs `change` on the account's current season (or on `seasonId`) in one write transaction that first counts up the
 * season's revision. A row that refers to a missing or foreign one ends as `NotFound`, like a missing row itself. A season that is
 * remembered stays so: what was written is read again and put in its place, and nothing else is.
 */
export async function writeSeason<T>(
  account: AccountId,
  change: (write: SeasonWrite) => Promise<T>,
  seasonId?: string,
): Promise<T> {
  try {
    const { result, remember } = await database().write(async (tx) => {
      const id = seasonId ?? (await currentSeasonId(tx, account));
      const [counted] = await tx.season.updateManyAndReturn({
        where: { id, accountId: account },
        data: { revision: { increment: 1 } },
        select: { revision: true },
      });
      if (!counted) throw new NotFound("season");
      const { revision } = counted;
      let before = rememberedSeason(account, id, revision - 1);
      const notes = noting(tx, () => before);
      const result = await change({
        tx: notes.tx,
        seasonId: id,
        owner: { seasonId: id, accountId: account },
        before: async () => {
          before ??= await readSeason(tx, account, id);
          return before;
        },
        after: () => readSeason(tx, account, id),
      });
      const changes = notes.changes();
      const season = before && changes && (await readChanges(tx, account, id, before, changes));
      return { result, remember: () => season && rememberSeason(account, id, revision, season) };
    }, account);
    // Only once it is committed.
    remember();
    return result;
  } catch (error) {
    if (isMissingReference(error)) throw new NotFound("program, person or message");
    throw error;
  }
}

/** The id of the season the account has open. */
export async function currentSeasonId(rows: Rows, account: AccountId): Promise<string> {
  const found = await rows.account.findUnique({ where: { id: account }, select: { currentSeasonId: true } });
  if (!found?.currentSeasonId) throw new NotFound("season");
  return found.currentSeasonId;
}

/**
 * Runs `make` unless the same submission was made before, and then gives what that made. Called inside the transaction,
 * so that the same form sent twice at once makes one row. `noun` keeps the keys of different forms apart.
 */
export async function oncePerSubmission<T>(
  tx: Rows,
  account: AccountId,
  noun: string,
  submission: string,
  make: () => Promise<T>,
  read: (kept: unknown) => T,
): Promise<T> {
  const key = `${noun}:${submission}`;
  const earlier = await tx.submission.findUnique({ where: { accountId_key: { accountId: account, key } } });
  if (earlier) return read(JSON.parse(earlier.result));
  const result = await make();
  await tx.submission.create({ data: { accountId: account, key, result: JSON.stringify(result) } });
  return result;
}

/** Makes one row of the current season with a new id, once for a submission, and gives the id. */
export function createOnce(
  account: AccountId,
  noun: string,
  submission: string,
  make: (write: SeasonWrite) => Promise<string>,
): Promise<string> {
  return writeSeason(account, (write) =>
    oncePerSubmission(write.tx, account, noun, submission, () => make(write), String),
  );
}

/** The row with the fields that are given put in; a field that is undefined is not given. */
export function changed<Row extends object>(row: Row, fields: Partial<NoInfer<Row>>): Row {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...row, ...given };
}
