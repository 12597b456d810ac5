"use server";

import { z } from "zod";
import { refuse, seenRow, submissionKey, userAction } from "@/lib/action";
import { dayField, emptyIsNull, filled, noMoment, text, ticked } from "@/lib/form-fields";
import { defaultSettings } from "@/lib/season/defaults";
import { applicantSchema, type SeasonSettings, seasonSettingsSchema } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, isTimeZone, wallTime } from "@/lib/season/time";
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

const timeZone = z.string().refine(isTimeZone, { error: "Choose a time zone from the list." });
const label = filled(season.label.unwrap(), "Enter a name for the season, such as 2026–2027.");

const perProgram = text
  .refine((typed) => /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 50, {
    error: "Enter a whole number from 1 to 50.",
  })
  .transform(Number);

/** Left empty where it is not known how many there are. */
const signals = text
  .refine((typed) => typed === "" || (/^\d{1,3}$/.test(typed) && Number(typed) <= 100), {
    error: "Enter a whole number up to 100, or leave it empty.",
  })
  .transform((typed) => (typed === "" ? null : Number(typed)));
const travelHours = text
  .refine((typed) => /^\d{1,2}$/.test(typed) && Number(typed) <= 72, {
    error: "Enter whole hours, from 0 to 72.",
  })
  .transform(Number);

/** Changes what the season is called, its track, its zone and its limits. A new zone reads days anew; no instant moves. */
export const saveSeason = userAction(
  z.object({
    label,
    track: season.track.unwrap(),
    timeZone,
    perProgram,
    goldSignals: signals,
    silverSignals: signals,
    travelHours,
    seen: seenRow,
  }),
  async ({ perProgram: limit, goldSignals, silverSignals, travelHours, seen, ...fields }, account) => {
    const stored = { ...fields, limits: { perProgram: limit, goldSignals, silverSignals, travelHours } };
    await updateSeasonSettings(account.id, stored, seen);
    return { stored };
  },
);

const day = emptyIsNull(dayField("Enter a date.").nullable());

/** Changes the season's dates; one left empty is not known. Wall times are those of `zone`. */
export const saveDates = userAction(
  z.object({
    zone: timeZone,
    applicationsOpen: day,
    applicationsReviewed: day,
    rankingOpens: text,
    rankListDeadline: text,
    matchDay: day,
    seen: seenRow,
  }),
  async (input, account) => {
    const { season: open } = await currentSeason(account.id);
    const fieldErrors: Record<string, string> = {};
    const milestones: SeasonSettings["milestones"] = {};
    for (const name of ["applicationsOpen", "applicationsReviewed", "matchDay"] as const)
      if (input[name] !== null) milestones[name] = input[name];
    for (const name of ["rankingOpens", "rankListDeadline"] as const) {
      if (!input[name]) continue;
      const instant = meant(input[name], input.zone, open.season.milestones[name]);
      if (instant) milestones[name] = instant;
      else fieldErrors[name] = noMoment(input[name], "Enter a date and time.");
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
    name: text.pipe(applicant.name.unwrap()),
    school: text.pipe(applicant.school.unwrap()),
    graduationYear: text
      .refine((typed) => typed === "" || (/^\d{4}$/.test(typed) && Number(typed) >= 1950 && Number(typed) <= 2100), {
        error: "Enter a year, such as 2027, or leave it empty.",
      })
      .transform((typed) => (typed === "" ? null : Number(typed))),
    status: applicant.status.unwrap(),
    /** One on each line. */
    highlights: text.transform((lines) =>
      lines
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    ),
    seen: seenRow,
  }),
  async ({ seen, ...input }, account) => {
    const highlights = applicant.highlights.unwrap().safeParse(input.highlights);
    if (!highlights.success)
      return refuse({ fieldErrors: { highlights: "At most 200 lines of 500 characters each." } });
    const stored = { ...input, highlights: highlights.data };
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

/** Gives the season's feed a new secret address; the one before it ends. The secret is told this once. */
export const renewFeed = userAction(z.object({}), async (_input, account) => ({
  secret: await renewCalendarFeed(account.id, Date.now()),
}));

/** Ends the season's feed. */
export const endFeed = userAction(z.object({}), async (_input, account) => {
  await endCalendarFeed(account.id);
  return {};
});
