import type { SavedView } from "@/lib/season/schema";
import { MOST_VIEWS } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { Refused } from "./errors";
import { viewsColumn } from "./season-rows";
import { writeSeason } from "./season-write";

/** Keeps a filter of the programs under a name, in place of one that has the name already. */
export function saveView(account: AccountId, view: SavedView): Promise<void> {
  return changeViews(account, (views) => {
    const others = views.filter(({ name }) => name !== view.name);
    if (others.length >= MOST_VIEWS)
      throw new Refused({ fieldErrors: { name: `A season can have up to ${MOST_VIEWS} views.` } });
    return [...others, view];
  });
}

/** Forgets a named filter; nothing happens where there is none of the name. */
export function removeView(account: AccountId, name: string): Promise<void> {
  return changeViews(account, (views) => views.filter((view) => view.name !== name));
}

function changeViews(account: AccountId, change: (views: SavedView[]) => SavedView[]): Promise<void> {
  return writeSeason(account, async ({ tx, seasonId, before }) => {
    const { season } = await before();
    await tx.season.updateMany({
      where: { id: seasonId, accountId: account },
      data: viewsColumn(change(season.views)),
    });
  });
}
