"use server";

import { z } from "zod";
import { formerValues, seenRow, submissionKey, userAction } from "@/lib/action";
import { listedPolicyOf } from "@/lib/fit/listed-policy";
import { handedIn, ticked } from "@/lib/form-fields";
import { PROGRAM } from "@/lib/season/fields/program";
import { SAVED_VIEW } from "@/lib/season/fields/settings";
import { programSchema, savedViewSchema } from "@/lib/season/schema";
import {
  addAlias,
  createProgram,
  deleteProgram,
  removeAlias,
  updateProgram,
  updatePrograms,
} from "@/lib/store/programs";
import { removeView, saveView } from "@/lib/store/views";

const shape = programSchema.shape;

const program = z.object(handedIn(PROGRAM));

/** A program that will not be ranked has no place on the list. */
function settled(fields: z.output<typeof program>): z.output<typeof program> {
  return fields.willNotRank ? { ...fields, rank: null } : fields;
}

/** Adds a program. One that is in the season already, by a code or its name, is refused unless `again` says that it is meant. */
export const addProgram = userAction(
  program.extend({ again: ticked, submission: submissionKey }),
  async ({ submission, again, ...fields }, account) => {
    // A policy that the directory has of this program stays with its source, unless another was chosen.
    const stated = listedPolicyOf(fields);
    const facts = stated?.value === fields.contactPolicy ? [stated] : [];
    const made = { ...settled(fields), archived: false, facts };
    return { id: await createProgram(account.id, made, submission, { onlyNew: !again }) };
  },
);

/** Changes every field of a program. */
export const editProgram = userAction(
  program.extend({ id: shape.id, seen: seenRow }),
  async ({ id, seen, ...fields }, account) => {
    await updateProgram(account.id, id, settled(fields), seen);
    return { id };
  },
);

/** Changes one fact of a program in place; refused where it is no longer what it `was`. */
export const changeProgram = userAction(
  z.object({
    id: shape.id,
    change: z.union([
      z.strictObject({ stage: shape.stage.unwrap() }),
      z.strictObject({ signal: shape.signal.unwrap() }),
      z.strictObject({ contactPolicy: shape.contactPolicy.unwrap() }),
    ]),
    was: formerValues,
  }),
  async ({ id, change, was }, account) => {
    await updateProgram(account.id, id, change, was);
    return {};
  },
);

/**
 * Changes facts of several programs, all or none: a bulk edit, or its Undo with what each had before. Refused where one is no longer
 * what it `was`.
 */
export const changePrograms = userAction(
  z.object({
    changes: z
      .array(
        z.strictObject({
          id: shape.id,
          stage: shape.stage.unwrap().optional(),
          signal: shape.signal.unwrap().optional(),
          contactPolicy: shape.contactPolicy.unwrap().optional(),
          archived: shape.archived.unwrap().optional(),
          was: formerValues,
        }),
      )
      .min(1)
      .max(2000),
  }),
  async ({ changes }, account) => {
    await updatePrograms(account.id, changes);
    return {};
  },
);

const named = z.object({ id: shape.id, name: z.string().trim().min(1, "Enter the name.").max(60) });

/** Remembers another name for a program, by which a typed line finds it; one that it has already changes nothing. */
export const rememberName = userAction(named, async ({ id, name }, account) => {
  await addAlias(account.id, id, name);
  return {};
});

/** Takes a remembered name from a program again. */
export const forgetName = userAction(named, async ({ id, name }, account) => {
  await removeAlias(account.id, id, name);
  return {};
});

const view = savedViewSchema.shape;

/** Keeps a filter of the programs under a name. */
export const keepView = userAction(
  z.object({ name: handedIn(SAVED_VIEW).name, query: view.query }),
  async (input, account) => {
    await saveView(account.id, input);
    return {};
  },
);

/** Forgets a named filter. */
export const forgetView = userAction(z.object({ name: view.name }), async ({ name }, account) => {
  await removeView(account.id, name);
  return {};
});

/** Removes a program with all that hangs on it; what comes back undoes it. */
export const removeProgram = userAction(z.object({ id: shape.id }), async ({ id }, account) => ({
  deletion: await deleteProgram(account.id, id),
}));
