"use server";

import { z } from "zod";
import { seenRow, userAction } from "@/lib/action";
import { contactSchema, programSchema } from "@/lib/season/schema";
import { mergePeople, mergePrograms } from "@/lib/store/merges";

const MOST_PICKS = 1000;

const choice = {
  picks: z
    .record(z.string().max(300), z.enum(["keep", "gone", "both"]))
    .refine((picks) => Object.keys(picks).length <= MOST_PICKS),
  seen: z.object({ keep: seenRow, gone: seenRow }),
};
const program = programSchema.shape.id;
const person = contactSchema.shape.id;

/** Makes two programs one; what comes back undoes it. Refused where either isn't what it was when the choices were made. */
export const mergeProgram = userAction(
  z.object({ keep: program, gone: program, people: z.array(person).max(MOST_PICKS), ...choice }),
  async ({ seen, ...asked }, account) => ({ deletion: await mergePrograms(account.id, asked, seen) }),
);

/** Makes two people of one program one, in the same way. */
export const mergePerson = userAction(
  z.object({ keep: person, gone: person, ...choice }),
  async ({ seen, ...asked }, account) => ({ deletion: await mergePeople(account.id, asked, seen) }),
);
