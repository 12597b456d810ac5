"use server";

import { z } from "zod";
import { newCredentialsSchema } from "@/lib/account/credentials";
import { publicAction, refuse, submissionKey } from "@/lib/action";
import { isTimeZone } from "@/lib/season/time";
import { admitSignUp, createAccount } from "@/lib/store/accounts";

const FALLBACK_ZONE = "America/New_York";
const MANY =
  "Many accounts were asked for from your network in the last hour. No account was made; try again in an hour.";

/** Makes an account with an empty season in the browser's zone; the form then signs in. */
export const signUp = publicAction(
  newCredentialsSchema.and(z.object({ timeZone: z.string().max(100).default(""), submission: submissionKey })),
  async ({ email, password, timeZone, submission }, { address }) => {
    if (!(await admitSignUp(address, Date.now()))) return refuse({ formError: MANY });
    await createAccount(email, password, isTimeZone(timeZone) ? timeZone : FALLBACK_ZONE, submission);
    return {};
  },
);
