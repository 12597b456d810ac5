"use client";

import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { useActionForm } from "@/components/form/use-action-form";
import { setPassword } from "./actions";

/** Sets a new password with the link that led here, and goes on to sign in with it. */
export function ResetForm() {
  const form = useActionForm({
    action: setPassword,
    values: { password: "" },
    // The link's token stands behind the # of this page's address.
    input: ({ password }) => ({ password, token: window.location.hash.slice(1) }),
    onDone: () => window.location.assign("/sign-in"),
  });
  return (
    <Form form={form} submitLabel="Set password" refused="Your password is as it was.">
      <PasswordField
        {...form.field("password")}
        label="New password"
        autoComplete="new-password"
        description="12 to 128 characters. A few random words work well."
      />
    </Form>
  );
}
