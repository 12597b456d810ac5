"use server";

import { z } from "zod";
import { formerValues, refuse, userAction } from "@/lib/action";
import { interviewSchema, taskSchema, YEARS } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { inKeptYears, instantMs, isoIn } from "@/lib/season/time";
import { updateInterview } from "@/lib/store/interviews";
import { currentSeason } from "@/lib/store/seasons";
import { updateTask } from "@/lib/store/tasks";

/** Puts a task on another day (of the season's zone); refused where its day is not what it `was` any more. */
export const moveTask = userAction(
  z.object({ id: taskSchema.shape.id, dueOn: taskSchema.shape.dueOn.unwrap().unwrap(), was: formerValues }),
  async ({ id, dueOn, was }, account) => {
    await updateTask(account.id, id, { dueOn }, was);
    return {};
  },
);

/**
 * Lets an interview that is not over start at another moment; it lasts as long as before. Refused where it does not start any more
 * at the moment (epoch milliseconds) that it was seen at.
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
    if (!interview) return refuse({ formError: "That interview does not exist any more." });
    // The calendar knows the moment, not how its instant is written.
    const seen = { startsAt: instantMs(interview.startsAt) === was.startsAt ? interview.startsAt : null };
    const now = Date.now();
    if (!takesPlace(interview) || instantMs(interview.endsAt) <= now)
      return refuse({ formError: "That interview is over. Change its times on its own page if they are wrong." });
    const length = instantMs(interview.endsAt) - instantMs(interview.startsAt);
    const end = instantMs(startsAt) + length;
    if (!inKeptYears(end)) return refuse({ fieldErrors: { startsAt: YEARS } });
    if (end <= now)
      return refuse({ formError: "It would be over already. Change its times on its own page if they are wrong." });
    await updateInterview(account.id, id, { startsAt, endsAt: isoIn(end, season.season.timeZone) }, seen);
    return {};
  },
);
