import { activeCommitments, check } from "@/lib/rules";
import { letterState } from "@/lib/rules/letter";
import { momentOf } from "@/lib/rules/moment";
import type { Season } from "@/lib/season/schema";

/** What a page knows of whoever is signed in. */
export type ShownAccount = { email: string | null; guest: boolean };

type Opened<Known> = {
  account: Known;
  id: string;
  revision: number;
  sample: boolean;
  season: Season;
  /** Rows of it that wait on the device for the server; none where the server reads it. */
  unsent?: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();

/** What every page of a season is drawn from: a season as it was read, and what the rules say of it by a clock (epoch milliseconds). */
export function shownSeason<Known extends ShownAccount>(
  { account, id, revision, sample, season, unsent = NONE }: Opened<Known>,
  clock: number,
) {
  const now = momentOf(season, clock);
  return {
    account,
    seasonId: id,
    revision,
    sample,
    season,
    unsent,
    zone: season.season.timeZone,
    now,
    check: check(season, now),
    letter: letterState(season, activeCommitments(season, now)),
  };
}
