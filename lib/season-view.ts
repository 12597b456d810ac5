import "server-only";
import { cache } from "react";
import { activeCommitments, check } from "@/lib/rules";
import { letterState } from "@/lib/rules/letter";
import { momentOf } from "@/lib/rules/moment";
import { currentSeason } from "@/lib/store/seasons";
import { requireAccount } from "./auth";

/** What every page of a season starts from, read once a request: the account, its current season, and what the rules say now. */
export const seasonView = cache(async () => {
  const account = await requireAccount();
  const { id, revision, sample, season } = await currentSeason(account.id);
  const now = momentOf(season, Date.now());
  return {
    account,
    seasonId: id,
    revision,
    sample,
    season,
    zone: season.season.timeZone,
    now,
    check: check(season, now),
    letter: letterState(season, activeCommitments(season, now)),
  };
});

export type SeasonView = Awaited<ReturnType<typeof seasonView>>;
