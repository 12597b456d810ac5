"use client";

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { Callout } from "@/components/ui/callout";
import { RESET_MINUTES } from "@/lib/account/reset-minutes";
import { requestReset } from "./actions";

/** Asks for a link to set a new password. What it says afterward does not show whether the address has an account. */
export function ForgotForm() {
  const [asked, setAsked] = useState<string | null>(null);
  const form = useActionForm({
    action: requestReset,
    values: { email: "" },
    onDone: ({ email }) => setAsked(email),
  });
  if (asked)
    return (
      <Callout level="done" role="status">
        If {asked} has an account here, a link is on its way. It works once and expires in {RESET_MINUTES} minutes.
        Didn’t get it? Check your spam folder, or request another in two minutes.
      </Callout>
    );
  return (
    <Form form={form} submitLabel="Send link" pendingLabel="Sending…" refused="Not sent.">
      <TextInput {...form.field("email")} label="Email" type="email" autoComplete="username" />
    </Form>
  );
}
