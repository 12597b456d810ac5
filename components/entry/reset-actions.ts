"use server";

import { z } from "zod";
import { passwordProblem } from "@/lib/account/password-rules";
import { publicAction, refuse } from "@/lib/action";
import { rememberBrowser } from "@/lib/auth";
import { resetAddress, takeReset } from "@/lib/store/password-resets";

const USED = "This link was used, or its 30 minutes are over. Ask for another one.";

/**
 * Sets a new password for the account that the link is for; its links are used up, every session ends. The browser is known from now
 * on, so that signing in next is not slowed down by guesses from elsewhere.
 */
export const setPassword = publicAction(
  z.object({ token: z.string().max(200), password: z.string().max(10_000) }),
  async ({ token, password }) => {
    const email = await resetAddress(token, Date.now());
    if (email === null) return refuse({ formError: USED });
    const problem = passwordProblem(password, email);
    if (problem) return refuse({ fieldErrors: { password: problem } });
    if (!(await takeReset(token, password, Date.now()))) return refuse({ formError: USED });
    await rememberBrowser(email);
    return {};
  },
);
