import { activeCommitments, check } from "@/lib/rules";
import { letterState } from "@/lib/rules/letter";
import { momentOf } from "@/lib/rules/moment";
import { MINUTE } from "@/lib/season/durations";
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

/** What the rules say of a season holds for so long, unless it is written to: somebody goes from page to page meanwhile. */
export const SAID_HOLDS_MS = MINUTE;

function saidAnew(season: Season, clock: number) {
  const now = momentOf(season, clock);
  const said = {
    now,
    check: check(season, now),
    letter: letterState(season, activeCommitments(season, now)),
  };
  // It is the same for all who ask.
  for (const list of [said.check.reminders, said.check.findings, said.check.budgets]) Object.freeze(list);
  return said;
}

const lately = new WeakMap<Season, { clock: number; said: ReturnType<typeof saidAnew> }>();

/** What the rules say of a season, asked once in a minute: what falls due is seen as much later at most. A write makes another season. */
function said(season: Season, clock: number): ReturnType<typeof saidAnew> {
  const known = lately.get(season);
  if (known && clock >= known.clock && clock < known.clock + SAID_HOLDS_MS) return known.said;
  const anew = saidAnew(season, clock);
  lately.set(season, { clock, said: anew });
  return anew;
}

/** What every page of a season is drawn from: a season as it was read, and what the rules say of it by a clock (epoch milliseconds). */
export function shownSeason<Known extends ShownAccount>(
  { account, id, revision, sample, season, unsent = NONE }: Opened<Known>,
  clock: number,
) {
  return {
    account,
    seasonId: id,
    revision,
    sample,
    season,
    unsent,
    zone: season.season.timeZone,
    ...said(season, clock),
  };
}
