"use client";

import { PasswordInput, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { enter } from "@/components/account/sign-in";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { Callout } from "@/components/ui/callout";
import { signUp } from "./actions";

/** The season begins in the zone that this browser is in. */
function signUpHere(previous: unknown, input: FormData | object) {
  if (input instanceof FormData) input.set("timeZone", Intl.DateTimeFormat().resolvedOptions().timeZone);
  return signUp(previous, input);
}

/** Makes an account and signs in with it. */
export function SignUpForm() {
  const fields = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useSubmit(signUpHere, async () => {
    const value = (name: string) => fields.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? "";
    const entering = await enter("credentials", { email: value("email"), password: value("password") });
    if (entering.ok) window.location.assign("/welcome");
    else setProblem(`Your account was created. ${entering.problem}`);
  });

  return (
    <Form sending={sending} submitLabel="Start" pendingLabel="Setting up…">
      <div ref={fields} className="stack">
        <TextInput
          label="Email"
          name="email"
          type="email"
          autoComplete="username"
          description="You sign in with it. Nothing is sent to it."
          error={sending.fieldErrors.email}
        />
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="new-password"
          description="12 to 128 characters. A few random words work well."
          error={sending.fieldErrors.password}
          visibilityToggleButtonProps={{ "aria-label": "Show password", tabIndex: 0 }}
        />
      </div>
      {problem && (
        <Callout level="stop" role="alert">
          {problem}
        </Callout>
      )}
    </Form>
  );
}
