"use server";

import { z } from "zod";
import { newCredentialsSchema } from "@/lib/account/credentials";
import { publicAction, submissionKey } from "@/lib/action";
import { isTimeZone } from "@/lib/season/time";
import { createAccount } from "@/lib/store/accounts";

const FALLBACK_ZONE = "America/New_York";

/** Makes an account with an empty season in the browser's zone; the form then signs in. */
export const signUp = publicAction(
  newCredentialsSchema.and(z.object({ timeZone: z.string().max(100).default(""), submission: submissionKey })),
  async ({ email, password, timeZone, submission }) => {
    await createAccount(email, password, isTimeZone(timeZone) ? timeZone : FALLBACK_ZONE, submission);
    return {};
  },
);
