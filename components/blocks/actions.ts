"use server";

import { z } from "zod";
import { refuse, seenRow, submissionKey, userAction } from "@/lib/action";
import { handedIn, noMoment, ticked } from "@/lib/form-fields";
import { BLOCK } from "@/lib/season/fields/block";
import { blockSchema, daySchema } from "@/lib/season/schema";
import { instantOfWallTime, isTimeZone } from "@/lib/season/time";
import { createBlock, deleteBlock, updateBlock } from "@/lib/store/blocks";

const block = z.object({
  /** Days, or wall times in `zone` where it is not of whole days. */
  ...handedIn(BLOCK),
  wholeDays: ticked,
  zone: z.string().refine(isTimeZone),
});

/** What the form's days or wall times mean, or what is wrong with them. */
function meant({ title, from, to, wholeDays, zone }: z.output<typeof block>) {
  const moment = (typed: string) =>
    wholeDays ? (daySchema.safeParse(typed).data ?? null) : instantOfWallTime(typed, zone);
  const [start, end] = [moment(from), moment(to || (wholeDays ? from : ""))];
  const fieldErrors: Record<string, string> = {};
  const kind = wholeDays ? "day" : "date and time";
  if (start === null) fieldErrors.from = noMoment(from, `Enter the ${kind} it starts.`);
  if (end === null) fieldErrors.to = noMoment(to || from, `Enter the ${kind} it ends.`);
  if (start === null || end === null) return { fieldErrors };
  if (wholeDays ? end < start : Date.parse(end) <= Date.parse(start))
    return { fieldErrors: { to: "Enter an end that comes after the start." } };
  return { title, from: start, to: end };
}

/** Adds time of one's own. */
export const addBlock = userAction(block.extend({ submission: submissionKey }), async (input, account) => {
  const fields = meant(input);
  if ("fieldErrors" in fields) return refuse(fields);
  return { id: await createBlock(account.id, fields, input.submission) };
});

/** Changes what it is called, or when it is. */
export const editBlock = userAction(
  block.extend({ id: blockSchema.shape.id, seen: seenRow }),
  async (input, account) => {
    const fields = meant(input);
    if ("fieldErrors" in fields) return refuse(fields);
    await updateBlock(account.id, input.id, fields, input.seen);
    return { id: input.id };
  },
);

/** Removes it; what comes back undoes it. */
export const removeBlock = userAction(z.object({ id: blockSchema.shape.id }), async ({ id }, account) => ({
  deletion: await deleteBlock(account.id, id),
}));
