"use server";

import { z } from "zod";
import { formerValues, refuse, submissionKey, userAction } from "@/lib/action";
import { noMoment, text } from "@/lib/form-fields";
import { certificationSchema, programSchema } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, isTimeZone } from "@/lib/season/time";
import { certifyRankList, reopenRankList } from "@/lib/store/certifications";
import { updateProgram } from "@/lib/store/programs";
import { setRankOrder, setWillNotRank } from "@/lib/store/rank-list";

const { id } = programSchema.shape;
const ids = z.array(id).max(10_000);
const instant = certificationSchema.shape.at;
/** A minute that has begun in the browser may not have begun on the server. */
const CLOCKS_DIFFER = 60_000;

/** Reorders one list, from the order the screen showed. */
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

/** Keeps the reason for a program's place on the list; refused where it is no longer what it `was`. */
export const keepReason = userAction(
  z.object({ id, rankReason: text.pipe(programSchema.shape.rankReason.unwrap()), was: formerValues }),
  async ({ id: programId, rankReason, was }, account) => {
    await updateProgram(account.id, programId, { rankReason }, was);
    return {};
  },
);

/**
 * Notes that the list was certified in the Match's own system, which locks it and keeps a copy: at a wall time of `zone`, or, to take
 * a change back, at the `instant` that stood before.
 */
export const certify = userAction(
  z.object({
    at: text,
    zone: z.string().refine(isTimeZone),
    instant: instant.optional(),
    submission: submissionKey.optional(),
  }),
  async ({ at, zone, instant: before, submission }, account) => {
    const moment = before ?? instantOfWallTime(at, zone);
    if (moment === null) return refuse({ fieldErrors: { at: noMoment(at, "Enter the date and time.") } });
    if (instantMs(moment) > Date.now() + CLOCKS_DIFFER)
      return refuse({ fieldErrors: { at: "That’s in the future. Mark it once you’ve certified." } });
    return { before: await certifyRankList(account.id, moment, { again: before !== undefined, submission }) };
  },
);

/** Opens a certified list again, so that it can be changed; with `forget` it never was certified, and its copy goes too. */
export const reopenList = userAction(z.object({ forget: z.boolean().default(false) }), async ({ forget }, account) => {
  await reopenRankList(account.id, { forget });
  return {};
});
