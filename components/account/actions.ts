"use server";

import { z } from "zod";
import { newCredentialsSchema } from "@/lib/account/credentials";
import { passwordProblem } from "@/lib/account/password-rules";
import { refuse, userAction } from "@/lib/action";
import * as accounts from "@/lib/store/accounts";
import { removePushDevice } from "@/lib/store/notices";
import { endSession, endSessions } from "@/lib/store/sessions";

const password = z.string().max(10_000);

/** Gives a guest an email address and a password, so that everything stays. */
export const keepEverything = userAction(newCredentialsSchema, async ({ email, password: chosen }, account) => {
  await accounts.keepGuest(account.id, email, chosen, account.session);
  return { email };
});

/** Changes the password; every other browser is signed out. */
export const changePassword = userAction(
  z.object({ password, newPassword: password }),
  async ({ password: present, newPassword }, account) => {
    const problem = await passwordProblem(newPassword, account.email);
    if (problem) return refuse({ fieldErrors: { newPassword: problem } });
    await accounts.changePassword(account.id, present, newPassword, account.session, Date.now());
    return {};
  },
);

/** Signs one other browser out. */
export const signOutBrowser = userAction(z.object({ session: z.string().max(200) }), async ({ session }, account) => {
  await endSession(account.id, session);
  return {};
});

/** Signs every browser out, this one too. */
export const signOutEverywhere = userAction(z.object({}), async (_, account) => {
  await removePushDevice(account.id, null);
  await endSessions(account.id);
  return {};
});

/** Removes the account and all that is its own, for good. */
export const deleteAccount = userAction(z.object({ password: password.default("") }), async (input, account) => {
  await accounts.deleteAccount(account.id, input.password, Date.now());
  return {};
});
