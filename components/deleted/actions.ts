"use server";

import { z } from "zod";
import { userAction } from "@/lib/action";
import { restore } from "@/lib/store/deletions";

/** Puts back what was deleted. */
export const restoreDeletion = userAction(z.object({ id: z.string().max(120) }), async (input, account) => {
  await restore(account.id, input.id);
  return {};
});
