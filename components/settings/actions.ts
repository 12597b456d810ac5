"use server";

import { z } from "zod";
import { refuse, seenRow, submissionKey, userAction } from "@/lib/action";
import { handedIn, noMoment, ticked } from "@/lib/form-fields";
import { defaultSettings } from "@/lib/season/defaults";
import { APPLICANT } from "@/lib/season/fields/applicant";
import { formFields } from "@/lib/season/fields/form";
import { LIMITS, MILESTONES, SETTINGS } from "@/lib/season/fields/settings";
import { applicantSchema, type SeasonSettings, seasonSettingsSchema } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, wallTime } from "@/lib/season/time";
import { endCalendarFeed, renewCalendarFeed } from "@/lib/store/calendar-feeds";
import {
  createSeason,
  currentSeason,
  deleteSeason,
  selectSeason,
  updateApplicant,
  updateSeasonSettings,
} from "@/lib/store/seasons";

const season = seasonSettingsSchema.shape;
const applicant = applicantSchema.shape;

const { label, timeZone } = handedIn(SETTINGS);

/** Changes the season's name, track, zone, and limits. A new zone changes which days instants fall on; no instant moves. */
export const saveSeason = userAction(
  z.object({
    label,
    track: season.track.unwrap(),
    timeZone,
    ...handedIn(LIMITS),
    seen: seenRow,
  }),
  async ({ seen, label, track, timeZone, ...limits }, account) => {
    const stored = { label, track, timeZone, limits };
    await updateSeasonSettings(account.id, stored, seen);
    return { stored };
  },
);

/** Changes the season's dates; one left empty is not known. Wall times are those of `zone`. */
export const saveDates = userAction(
  z.object({
    zone: timeZone,
    ...handedIn(MILESTONES),
    seen: seenRow,
  }),
  async (input, account) => {
    const { season: open } = await currentSeason(account.id);
    const fieldErrors: Record<string, string> = {};
    const milestones: SeasonSettings["milestones"] = {};
    for (const name of formFields(MILESTONES)) {
      const typed = input[name];
      if (!typed) continue;
      const isDay = MILESTONES[name].kind === "day";
      const known = isDay ? typed : meant(typed, input.zone, open.season.milestones[name]);
      if (known) milestones[name] = known;
      else fieldErrors[name] = noMoment(typed, "Enter a date and time.");
    }
    const { rankingOpens, rankListDeadline } = milestones;
    if (rankingOpens && rankListDeadline && instantMs(rankListDeadline) <= instantMs(rankingOpens))
      fieldErrors.rankListDeadline = "Enter a deadline after ranking opens.";
    if (Object.keys(fieldErrors).length > 0) return refuse({ fieldErrors });
    const stored = { milestones };
    await updateSeasonSettings(account.id, stored, input.seen);
    return { stored };
  },
);

/** The instant of a wall time; one that was not changed keeps its very instant. */
function meant(wall: string, zone: string, was: string | undefined): string | null {
  return was !== undefined && wallTime(instantMs(was), zone) === wall ? was : instantOfWallTime(wall, zone);
}

/** Changes what is known of the applicant. */
export const saveApplicant = userAction(
  z.object({
    ...handedIn(APPLICANT),
    status: applicant.status.unwrap(),
    seen: seenRow,
  }),
  async ({ seen, ...stored }, account) => {
    await updateApplicant(account.id, stored, seen);
    return { stored };
  },
);

/** Starts an empty season for the same applicant and opens it. */
export const startSeason = userAction(
  z.object({ label, track: season.track.unwrap(), timeZone, dates: ticked, submission: submissionKey }),
  async ({ dates, submission, ...fields }, account) => {
    const { season: open } = await currentSeason(account.id);
    const usual = defaultSettings(fields.timeZone);
    const settings = { ...usual, ...fields, milestones: dates ? usual.milestones : {} };
    return { id: await createSeason(account.id, settings, open.applicant, submission) };
  },
);

const id = z.string().min(1).max(120);

/** Opens another season of the account. */
export const openSeason = userAction(z.object({ id }), async (input, account) => {
  await selectSeason(account.id, input.id);
  return {};
});

/** Removes a season with everything in it, for good. */
export const removeSeason = userAction(z.object({ id }), async (input, account) => {
  await deleteSeason(account.id, input.id);
  return {};
});

/** Gives the season's feed a new secret address; the one before it ends. The secret is shown only this once. */
export const renewFeed = userAction(z.object({}), async (_input, account) => ({
  secret: await renewCalendarFeed(account.id, Date.now()),
}));

/** Ends the season's feed. */
export const endFeed = userAction(z.object({}), async (_input, account) => {
  await endCalendarFeed(account.id);
  return {};
});
