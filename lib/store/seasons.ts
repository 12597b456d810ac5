import { defaultSettings, emptyProfile } from "@/lib/season/defaults";
import { emptyLists } from "@/lib/season/empty-lists";
import type { Applicant, Profile, Season, SeasonSettings } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { database, type Rows } from "./database";
import { DatabaseBusy, NotFound } from "./errors";
import { seasonAt } from "./season-cache";
import { insertSeason } from "./season-insert";
import { readSeason } from "./season-read";
import { applicantColumns, profileColumns, seasonColumns } from "./season-rows";
import { changed, currentSeasonId, oncePerSubmission, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

/** The season an account has open. `revision` counts its writes; `season` is shared and frozen. */
export type CurrentSeason = { id: string; revision: number; sample: boolean; season: Season };

/** The open season, as of the last committed write. */
export async function currentSeason(account: AccountId): Promise<CurrentSeason> {
  const rows = database().read;
  // A write between two of its queries would give half of each; then the revision has changed and it is read again.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const open = await rows.season.findFirst({
      where: { accountId: account, currentFor: { some: { id: account } } },
      select: { id: true, revision: true, sample: true },
    });
    if (!open) throw new NotFound("season");
    const season = await seasonAt(rows, account, open.id, open.revision);
    if (season) return { ...open, season };
  }
  throw new DatabaseBusy("The season changed faster than it could be read.");
}

export type SeasonSummary = {
  id: string;
  label: string;
  track: SeasonSettings["track"];
  programs: number;
  /** When it was begun or imported here, an ISO instant. */
  startedAt: string;
  current: boolean;
};

/** All seasons of the account, oldest first. */
export async function listSeasons(account: AccountId): Promise<SeasonSummary[]> {
  const rows = database().read;
  const [open, seasons] = await Promise.all([
    currentSeasonId(rows, account),
    rows.season.findMany({
      where: { accountId: account },
      orderBy: { id: "asc" },
      select: { id: true, label: true, track: true, createdAt: true, _count: { select: { programs: true } } },
    }),
  ]);
  return seasons.map(({ id, label, track, createdAt, _count }) => ({
    id,
    label,
    track: track === "independent" ? track : "integrated",
    programs: _count.programs,
    startedAt: createdAt.toISOString(),
    current: id === open,
  }));
}

/** Makes an empty season and opens it; gives its id. */
export function createSeason(
  account: AccountId,
  settings: SeasonSettings,
  applicant: Applicant,
  submission: string,
): Promise<string> {
  return addSeason(account, emptySeason(settings, applicant), submission);
}

/** Makes a season from a season file and opens it; gives its id. Every row gets a new id; answers still refer to what they answer. */
export function importSeason(account: AccountId, season: Season, submission: string): Promise<string> {
  return addSeason(account, season, submission);
}

/** Whether this submission has made its season, or its seasons, already: sending it again makes nothing. */
export async function wasImported(
  account: AccountId,
  noun: "season" | "seasons",
  submission: string,
): Promise<boolean> {
  const where = { accountId: account, key: `${noun}:${submission}` };
  return (await database().read.submission.count({ where })) > 0;
}

function addSeason(account: AccountId, season: Season, submission: string): Promise<string> {
  return database().write(
    (tx) =>
      oncePerSubmission(
        tx,
        account,
        "season",
        submission,
        async () => {
          const id = await insertSeason(tx, account, season, { sample: false });
          await open(tx, account, id);
          return id;
        },
        String,
      ),
    account,
  );
}

/** A season of the account as its file holds it; the open one unless another is named. */
export async function exportSeason(account: AccountId, id?: string): Promise<Season> {
  if (id === undefined) return (await currentSeason(account)).season;
  // Inside the writer, since no revision was read: nothing can come between its queries there.
  return database().write((tx) => readSeason(tx, account, id), account);
}

/** Every season of the account, oldest first, all as of one moment. */
export function exportSeasons(account: AccountId): Promise<Season[]> {
  return database().write(async (tx) => {
    const seasons = await tx.season.findMany({
      where: { accountId: account },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    const whole: Season[] = [];
    for (const { id } of seasons) whole.push(await readSeason(tx, account, id));
    return whole;
  }, account);
}

/** Makes a season of each of these, all or none, and opens the last; gives their ids. */
export function importSeasons(account: AccountId, seasons: Season[], submission: string): Promise<string[]> {
  const make = async (tx: Rows) => {
    const ids: string[] = [];
    for (const season of seasons) ids.push(await insertSeason(tx, account, season, { sample: false }));
    const last = ids.at(-1);
    if (last) await open(tx, account, last);
    return ids;
  };
  const read = (kept: unknown) => (Array.isArray(kept) ? kept.map(String) : []);
  return database().write((tx) => oncePerSubmission(tx, account, "seasons", submission, () => make(tx), read), account);
}

/** Opens another season of the account. */
export function selectSeason(account: AccountId, id: string): Promise<void> {
  return database().write((tx) => open(tx, account, id), account);
}

async function open(tx: Rows, account: AccountId, id: string): Promise<void> {
  const { count } = await tx.account.updateMany({
    where: { id: account, seasons: { some: { id } } },
    data: { currentSeasonId: id },
  });
  if (count === 0) throw new NotFound("season");
}

/**
 * Removes a season with everything in it, for good. Of the rest the newest is opened when it was the open one; when
 * none is left an empty one takes its place, for the same applicant and zone.
 */
export function deleteSeason(account: AccountId, id: string): Promise<void> {
  return database().write(async (tx) => {
    const { season: settings, applicant } = await readSeason(tx, account, id);
    const { count } = await tx.season.deleteMany({ where: { id, accountId: account } });
    if (count === 0) throw new NotFound("season");
    await database().forgetDeletedWords(tx);
    const holder = await tx.account.findUnique({ where: { id: account }, select: { currentSeasonId: true } });
    if (holder?.currentSeasonId) return;
    const newest = await tx.season.findFirst({ where: { accountId: account }, orderBy: { id: "desc" } });
    await open(
      tx,
      account,
      newest?.id ??
        (await insertSeason(tx, account, emptySeason(defaultSettings(settings.timeZone), applicant), {
          sample: false,
        })),
    );
  }, account);
}

/**
 * Changes those that are given of the open season's label, track, zone, milestones, limits and the moment its list was certified;
 * refused where they have changed since they were `seen`.
 */
export function updateSeasonSettings(account: AccountId, fields: Partial<SeasonSettings>, seen?: Seen): Promise<void> {
  return writeSeason(account, async ({ tx, seasonId, before }) => {
    const { season } = await before();
    const settings = changed(season, fields);
    refuseStale(season, settings, seen);
    await tx.season.updateMany({ where: { id: seasonId, accountId: account }, data: seasonColumns(settings) });
  });
}

/** Changes what is known of the applicant; refused where it has changed since it was `seen`. */
export function updateApplicant(account: AccountId, applicant: Applicant, seen?: Seen): Promise<void> {
  return writeSeason(account, async ({ tx, seasonId, before }) => {
    const { applicant: was, profile } = await before();
    refuseStale(was, applicant, seen);
    // The year of graduation is one answer: the profile's follows.
    const { graduationYear } = applicant;
    const said = graduationYear !== was.graduationYear && profile.graduationYear !== null;
    await tx.season.updateMany({
      where: { id: seasonId, accountId: account },
      data: { ...applicantColumns(applicant), ...(said && profileColumns({ ...profile, graduationYear })) },
    });
  });
}

/** Changes what is given of the profile by which programs are found; refused where that has changed since it was `seen`. */
export function updateProfile(account: AccountId, fields: Partial<Profile>, seen?: Seen): Promise<void> {
  return writeSeason(account, async ({ tx, seasonId, before }) => {
    const { applicant, profile } = await before();
    const next = changed(profile, fields);
    refuseStale(profile, next, seen);
    const { graduationYear } = next;
    // The year of graduation is one answer, which Settings show too.
    const said = fields.graduationYear !== undefined;
    await tx.season.updateMany({
      where: { id: seasonId, accountId: account },
      data: { ...profileColumns(next), ...(said && applicantColumns({ ...applicant, graduationYear })) },
    });
  });
}

/** A season with nothing in it yet. */
export function emptySeason(settings: SeasonSettings, applicant: Applicant): Season {
  return {
    format: "season",
    version: 1,
    season: settings,
    applicant,
    profile: emptyProfile,
    ...emptyLists(),
  };
}
