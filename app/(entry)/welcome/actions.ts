"use server";

import { z } from "zod";
import { userAction } from "@/lib/action";
import { filled } from "@/lib/form-fields";
import { seasonSettingsSchema } from "@/lib/season/schema";
import { updateSeasonSettings } from "@/lib/store/seasons";

const { label, track, timeZone } = seasonSettingsSchema.shape;

/** Names the new account's season and says in which zone its days are read. */
export const setUpSeason = userAction(
  z.object({
    label: filled(label.unwrap(), "Give the season a name, such as 2026–2027."),
    track,
    timeZone,
  }),
  async (chosen, account) => {
    await updateSeasonSettings(account.id, chosen);
    return {};
  },
);
