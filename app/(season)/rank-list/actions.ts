"use server";

import { z } from "zod";
import { refuse, userAction } from "@/lib/action";
import { text } from "@/lib/form-fields";
import { programSchema, seasonSettingsSchema } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, isTimeZone } from "@/lib/season/time";
import { updateProgram } from "@/lib/store/programs";
import { setRankOrder, setWillNotRank } from "@/lib/store/rank-list";
import { certifyRankList, currentSeason } from "@/lib/store/seasons";

const { id } = programSchema.shape;
const ids = z.array(id).max(10_000);
const rankListCertifiedAt = seasonSettingsSchema.shape.rankListCertifiedAt.unwrap();
/** A minute that has begun here may not have there. */
const CLOCKS_DIFFER = 60_000;

/** Orders one list anew, from the order the screen showed. */
export const orderPrograms = userAction(
  z.object({ list: z.enum(["primary", "supplemental"]), programIds: ids, seen: ids }),
  async ({ list, programIds, seen }, account) => {
    await setRankOrder(account.id, list, programIds, seen);
    return {};
  },
);

/** Marks that a program will not be ranked, or takes the mark away. */
export const markWillNotRank = userAction(z.object({ id, willNotRank: z.boolean() }), async (input, account) => {
  await setWillNotRank(account.id, input.id, input.willNotRank);
  return {};
});

/** Keeps why a program stands where it stands. */
export const keepReason = userAction(
  z.object({ id, rankReason: z.string().trim().max(500) }),
  async ({ id: programId, rankReason }, account) => {
    await updateProgram(account.id, programId, { rankReason });
    return {};
  },
);

/**
 * Notes that the list was certified in the Match's own system: at a wall time of `zone`, or, to take a change back, at the
 * `instant` that stood before (null: not certified).
 */
export const certify = userAction(
  z.object({ at: text, zone: z.string().refine(isTimeZone), instant: rankListCertifiedAt.optional() }),
  async ({ at, zone, instant }, account) => {
    const { season } = await currentSeason(account.id);
    const moment = instant === undefined ? instantOfWallTime(at, zone) : instant;
    if (instant === undefined && moment === null) return refuse({ fieldErrors: { at: "Give the day and the time." } });
    if (moment !== null && instantMs(moment) > Date.now() + CLOCKS_DIFFER)
      return refuse({ fieldErrors: { at: "This is still to come. Mark it once you have certified." } });
    await certifyRankList(account.id, moment);
    return { before: season.season.rankListCertifiedAt };
  },
);
