"use server";

import { z } from "zod";
import { passwordProblem } from "@/lib/account/password-rules";
import { publicAction, refuse } from "@/lib/action";
import { resetAddress, takeReset } from "@/lib/store/password-resets";

const USED = "This link was used, or its 30 minutes are over. Ask for another one.";

/** Sets a new password for the account that the link is for; the link is used up, every session ends. */
export const setPassword = publicAction(
  z.object({ token: z.string().max(200), password: z.string().max(10_000) }),
  async ({ token, password }) => {
    const email = await resetAddress(token, Date.now());
    if (email === null) return refuse({ formError: USED });
    const problem = passwordProblem(password, email);
    if (problem) return refuse({ fieldErrors: { password: problem } });
    return (await takeReset(token, password, Date.now())) ? {} : refuse({ formError: USED });
  },
);
