"use client";

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { enter } from "@/components/account/sign-in";
import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Callout } from "@/components/ui/callout";
import { signUp } from "./actions";

/** Makes an account and signs in with it. */
export function SignUpForm() {
  const [problem, setProblem] = useState<string | null>(null);
  const form = useActionForm({
    action: signUp,
    values: { email: "", password: "" },
    // The season begins in the zone that this browser is in.
    input: (values) => ({ ...values, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
    async onDone(_, sent) {
      const entering = await enter("credentials", sent);
      if (entering.ok) window.location.assign("/welcome");
      else setProblem(`Your account was created. ${entering.problem}`);
    },
  });

  return (
    <Form form={form} submitLabel="Start" pendingLabel="Setting up…" refused="Your account wasn’t created.">
      <TextInput
        {...form.field("email")}
        label="Email"
        type="email"
        autoComplete="username"
        description="You sign in with it. Nothing is sent to it."
      />
      <PasswordField
        {...form.field("password")}
        label="Password"
        autoComplete="new-password"
        description="12 to 128 characters. A few random words work well."
      />
      {problem && !form.pending && (
        <Callout level="stop" role="alert">
          {problem}
        </Callout>
      )}
    </Form>
  );
}
