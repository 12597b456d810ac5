"use server";

import { z } from "zod";
import { userAction } from "@/lib/action";
import { filled, text } from "@/lib/form-fields";
import { applicantSchema, seasonSettingsSchema } from "@/lib/season/schema";
import { currentSeason, updateApplicant, updateSeasonSettings } from "@/lib/store/seasons";

const { label, track, timeZone } = seasonSettingsSchema.shape;

/** Names the new account's season and says in which zone its days are read, and who applies, where that is given. */
export const setUpSeason = userAction(
  z.object({
    label: filled(label.unwrap(), "Enter a name for the season, such as 2026–2027."),
    track,
    timeZone,
    name: text.pipe(applicantSchema.shape.name.unwrap()),
  }),
  async ({ name, ...chosen }, account) => {
    await updateSeasonSettings(account.id, chosen);
    const { season } = await currentSeason(account.id);
    await updateApplicant(account.id, { ...season.applicant, name: name || season.applicant.name });
    return {};
  },
);
