import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { certificationOf } from "@/lib/season/certified";
import type { AccountId } from "./account";
import { Refused } from "./errors";
import { newId } from "./ids";
import { certificationColumns, certifiedColumn } from "./season-rows";
import { oncePerSubmission, type SeasonWrite, writeSeason } from "./season-write";

const OTHER_ORDER = "The order has changed since. Mark it as certified again.";

/**
 * Marks the rank list certified at an instant, which locks it, and keeps both lists as they stand. While it is marked already, the
 * moment of that certification is changed. With `again` it is refused unless this very order was certified then. Gives the moment
 * that stood before, or null; once for a submission, where there is one.
 */
export function certifyRankList(
  account: AccountId,
  at: string,
  { again = false, submission }: { again?: boolean; submission?: string } = {},
): Promise<string | null> {
  return writeSeason(account, (write) =>
    submission === undefined
      ? certifyNow(write, at, again)
      : oncePerSubmission(
          write.tx,
          account,
          "certification",
          submission,
          () => certifyNow(write, at, again),
          (kept) => z.string().nullable().parse(kept),
        ),
  );
}

async function certifyNow(write: SeasonWrite, at: string, again: boolean): Promise<string | null> {
  const { tx, owner, before } = write;
  const season = await before();
  const was = season.season.rankListCertifiedAt;
  const known = await latestOf(write, was ?? at);
  const now = certificationOf(season, at);
  const kept = season.certifications.findLast((one) => Date.parse(one.at) === Date.parse(at));
  const same = kept && isDeepStrictEqual([kept.primary, kept.supplemental], [now.primary, now.supplemental]);
  if (again && was === null && !same) throw new Refused({ formError: OTHER_ORDER });
  if (was !== null && known)
    await tx.certification.updateMany({ where: { id: known, ...owner }, data: { at: new Date(at) } });
  else if (!same) await tx.certification.create({ data: { ...owner, ...certificationColumns(now), id: newId() } });
  await mark(write, at);
  return was;
}

/** Opens a certified list again. What was kept of it stays, unless it is to be forgotten because it was marked by mistake. */
export function reopenRankList(account: AccountId, { forget }: { forget: boolean }): Promise<void> {
  return writeSeason(account, async (write) => {
    const was = (await write.before()).season.rankListCertifiedAt;
    if (was === null) return;
    const known = forget ? await latestOf(write, was) : null;
    if (known) await write.tx.certification.deleteMany({ where: { id: known, ...write.owner } });
    await mark(write, null);
  });
}

/** The record of the certification at an instant. */
async function latestOf({ tx, owner }: SeasonWrite, at: string): Promise<string | null> {
  const found = await tx.certification.findFirst({
    where: { ...owner, at: new Date(at) },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return found?.id ?? null;
}

async function mark({ tx, owner, seasonId }: SeasonWrite, at: string | null): Promise<void> {
  await tx.season.updateMany({
    where: { id: seasonId, accountId: owner.accountId },
    data: certifiedColumn(at),
  });
}
