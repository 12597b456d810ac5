"use server";

import { z } from "zod";
import { formerValues, refuse, userAction } from "@/lib/action";
import { whyNotMoved } from "@/lib/calendar/why-not-moved";
import { interviewSchema, taskSchema, YEARS } from "@/lib/season/schema";
import { inKeptYears, instantMs, isoIn } from "@/lib/season/time";
import { updateInterview } from "@/lib/store/interviews";
import { currentSeason } from "@/lib/store/seasons";
import { updateTask } from "@/lib/store/tasks";

/** Moves a task to another day (of the season's zone); refused where its day is no longer what it `was`. */
export const moveTask = userAction(
  z.object({ id: taskSchema.shape.id, dueOn: taskSchema.shape.dueOn.unwrap().unwrap(), was: formerValues }),
  async ({ id, dueOn, was }, account) => {
    await updateTask(account.id, id, { dueOn }, was);
    return {};
  },
);

/**
 * Moves an interview that isn't over to another start; its length stays the same. Refused where it no longer starts at the moment (epoch
 * milliseconds) that it was seen at.
 */
export const moveInterview = userAction(
  z.object({
    id: interviewSchema.shape.id,
    startsAt: interviewSchema.shape.startsAt,
    was: z.object({ startsAt: z.number() }),
  }),
  async ({ id, startsAt, was }, account) => {
    const { season } = await currentSeason(account.id);
    const interview = season.interviews.find((known) => known.id === id);
    if (!interview) return refuse({ formError: "That interview no longer exists." });
    // The calendar sends a moment; the stored instant may be written in another zone.
    const seen = { startsAt: instantMs(interview.startsAt) === was.startsAt ? interview.startsAt : null };
    const start = instantMs(startsAt);
    const end = start + instantMs(interview.endsAt) - instantMs(interview.startsAt);
    if (!inKeptYears(end)) return refuse({ fieldErrors: { startsAt: YEARS } });
    const why = whyNotMoved(interview, start, Date.now());
    if (why) return refuse({ formError: why });
    await updateInterview(account.id, id, { startsAt, endsAt: isoIn(end, season.season.timeZone) }, seen);
    return {};
  },
);
