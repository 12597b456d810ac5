import "server-only";
import { cache } from "react";
import { currentSeason } from "@/lib/store/seasons";
import { requireAccount } from "./auth";
import { type ShownAccount, shownSeason } from "./season-shown";

/** What every page of a season starts from, read once a request: the account, its current season, and what the rules say now. */
export const seasonView = cache(async () => {
  const account = await requireAccount();
  return shownSeason({ account, ...(await currentSeason(account.id)) }, Date.now());
});

/** What the season's views are drawn from, by the server or from what a device keeps. */
export type SeasonView = ReturnType<typeof shownSeason<ShownAccount>>;
/** The same with the account that a page was asked for by. */
export type OwnSeasonView = Awaited<ReturnType<typeof seasonView>>;
