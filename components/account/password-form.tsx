"use client";

import { PasswordInput } from "@mantine/core";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { say } from "@/components/ui/undo";
import { changePassword } from "./actions";

const SHOW = { "aria-label": "Show password", tabIndex: 0 };

/** Asks the present password and takes a new one. */
export function PasswordForm() {
  const [round, setRound] = useState(0);
  const sending = useSubmit(changePassword, () => {
    say("Password changed. This signs out every other browser.");
    setRound((before) => before + 1);
  });
  return (
    <Form sending={sending} submitLabel="Change password" look="default">
      <div key={round} className="stack">
        <PasswordInput
          label="Current password"
          name="password"
          autoComplete="current-password"
          error={sending.fieldErrors.password}
          visibilityToggleButtonProps={SHOW}
        />
        <PasswordInput
          label="New password"
          name="newPassword"
          autoComplete="new-password"
          description="12 to 128 characters."
          error={sending.fieldErrors.newPassword}
          visibilityToggleButtonProps={SHOW}
        />
      </div>
    </Form>
  );
}
