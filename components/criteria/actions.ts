"use server";

import { z } from "zod";
import { formerValues, submissionKey, userAction } from "@/lib/action";
import { handedIn } from "@/lib/form-fields";
import { CRITERION } from "@/lib/season/fields/criterion";
import { criterionSchema, MOST_CRITERIA, scoreSchema } from "@/lib/season/schema";
import { createCriteria, deleteCriterion, orderCriteria, updateCriterion } from "@/lib/store/criteria";
import { scoreProgram } from "@/lib/store/scores";

const { id, weight } = criterionSchema.shape;
const { name: given } = handedIn(CRITERION);
const criteria = z
  .array(z.object({ name: given, weight }))
  .min(1)
  .max(MOST_CRITERIA);

/** Adds criteria that the applicant names, or some of those offered. */
export const addCriteria = userAction(z.object({ criteria, submission: submissionKey }), async (input, account) => ({
  ids: await createCriteria(account.id, input.criteria, input.submission),
}));

/** Changes a criterion's name or weight; refused where that is no longer what it `was`. */
export const changeCriterion = userAction(
  z.object({ id, name: given.optional(), weight: weight.unwrap().optional(), was: formerValues }),
  async ({ id: criterionId, was, ...fields }, account) => {
    await updateCriterion(account.id, criterionId, fields, was);
    return {};
  },
);

/** Puts the criteria in an order. */
export const sortCriteria = userAction(z.object({ ids: z.array(id).max(MOST_CRITERIA) }), async (input, account) => {
  await orderCriteria(account.id, input.ids);
  return {};
});

/** Removes a criterion with its scores, and gives the deletion that undoes it. */
export const removeCriterion = userAction(z.object({ id }), async (input, account) => ({
  deletion: await deleteCriterion(account.id, input.id),
}));

/** Scores a program overall, apart from its interviews; null removes the score. */
export const giveScore = userAction(
  z.object({ programId: id, criterionId: id, score: scoreSchema.shape.score.nullable() }),
  async ({ score, ...about }, account) => {
    await scoreProgram(account.id, about, score);
    return {};
  },
);
