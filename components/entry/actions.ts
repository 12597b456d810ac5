"use server";

import { after } from "next/server";
import { z } from "zod";
import { emailField, newCredentialsSchema } from "@/lib/account/credentials";
import { passwordProblem } from "@/lib/account/password-rules";
import { resetMail } from "@/lib/account/reset-link";
import { publicAction, refuse, submissionKey } from "@/lib/action";
import { knownHere, rememberBrowser } from "@/lib/auth";
import { canSendMail } from "@/lib/mail/deliver";
import { sendMail } from "@/lib/mail/send";
import { isTimeZone } from "@/lib/season/time";
import { admitSignUp, createAccount } from "@/lib/store/accounts";
import { openReset, resetAddress, takeReset } from "@/lib/store/password-resets";

const FALLBACK_ZONE = "America/New_York";
const MANY =
  "Too many accounts were requested from your network in the last hour. No account was created; try again in an hour.";

/** Makes an account with an empty season in the browser's zone; the form then signs in. */
export const signUp = publicAction(
  newCredentialsSchema.and(z.object({ timeZone: z.string().max(100).default(""), submission: submissionKey })),
  async ({ email, password, timeZone, submission }, { address }) => {
    if (!(await admitSignUp(address, Date.now()))) return refuse({ formError: MANY });
    await createAccount(email, password, isTimeZone(timeZone) ? timeZone : FALLBACK_ZONE, submission);
    return {};
  },
);

/** Mails a link that sets a new password. Looked up after the answer, so that neither it nor its timing shows who has an account. */
export const requestReset = publicAction(z.object({ email: emailField }), async ({ email }) => {
  if (!canSendMail()) return refuse({ formError: "This server doesn’t send email." });
  const asking = (await knownHere(email)) === null ? "anybody" : "known browser";
  after(async () => {
    const token = await openReset(email, Date.now(), asking);
    if (token === null) return;
    const { subject, text } = resetMail(token);
    await sendMail(email, subject, text);
  });
  return { email };
});

const USED = "This link was already used or has expired. Request another one.";

/**
 * Sets a new password for the account that the link is for; its links are used up, every session ends. The browser is known from now
 * on, so that signing in next is not slowed down by guesses from elsewhere.
 */
export const setPassword = publicAction(
  z.object({ token: z.string().max(200), password: z.string().max(10_000) }),
  async ({ token, password }) => {
    const email = await resetAddress(token, Date.now());
    if (email === null) return refuse({ formError: USED });
    const problem = await passwordProblem(password, email);
    if (problem) return refuse({ fieldErrors: { password: problem } });
    if (!(await takeReset(token, password, Date.now()))) return refuse({ formError: USED });
    await rememberBrowser(email);
    return {};
  },
);
