"use client";

import { PasswordInput } from "@mantine/core";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { setPassword } from "./actions";

/** The link's token stands behind the # of this page's address and is read when the form is sent. */
function setPasswordHere(previous: unknown, input: FormData | object) {
  if (input instanceof FormData) input.set("token", window.location.hash.slice(1));
  return setPassword(previous, input);
}

/** Sets a new password with the link that led here, and goes on to sign in with it. */
export function ResetForm() {
  const sending = useSubmit(setPasswordHere, () => window.location.assign("/sign-in"));
  return (
    <Form sending={sending} submitLabel="Set password">
      <PasswordInput
        label="New password"
        name="password"
        autoComplete="new-password"
        description="12 to 128 characters. A few random words work well."
        error={sending.fieldErrors.password}
        visibilityToggleButtonProps={{ "aria-label": "Show password", tabIndex: 0 }}
      />
    </Form>
  );
}
