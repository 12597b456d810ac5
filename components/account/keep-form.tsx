"use client";

import { PasswordInput, TextInput } from "@mantine/core";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { say } from "@/components/ui/undo";
import { keepEverything } from "./actions";

/** A guest chooses an e-mail address and a password and keeps the season. */
export function KeepForm() {
  const sending = useSubmit(keepEverything, ({ email }) =>
    say(`Everything is saved. From now on, sign in as ${email}.`),
  );
  return (
    <Form sending={sending} submitLabel="Keep everything">
      <TextInput label="Email" name="email" type="email" autoComplete="username" error={sending.fieldErrors.email} />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="new-password"
        description="12 to 128 characters. A few random words work well."
        error={sending.fieldErrors.password}
        visibilityToggleButtonProps={{ "aria-label": "Show password", tabIndex: 0 }}
      />
    </Form>
  );
}
