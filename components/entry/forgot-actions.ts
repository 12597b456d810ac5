"use server";

import { after } from "next/server";
import { z } from "zod";
import { emailField } from "@/lib/account/credentials";
import { resetMail } from "@/lib/account/reset-link";
import { publicAction, refuse } from "@/lib/action";
import { knownHere } from "@/lib/auth";
import { canSendMail, sendMail } from "@/lib/mail/send";
import { openReset } from "@/lib/store/password-resets";

/** Mails a link that sets a new password. Looked up after the answer, so that neither it nor its time tells who has an account. */
export const requestReset = publicAction(z.object({ email: emailField }), async ({ email }) => {
  if (!canSendMail()) return refuse({ formError: "This server sends no mail." });
  const asking = (await knownHere(email)) === null ? "anybody" : "known browser";
  after(async () => {
    const token = await openReset(email, Date.now(), asking);
    if (token === null) return;
    const { subject, text } = resetMail(token);
    await sendMail(email, subject, text);
  });
  return { email };
});
