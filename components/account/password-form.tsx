"use client";

import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { useActionForm } from "@/components/form/use-action-form";
import { say } from "@/components/ui/undo";
import { changePassword } from "./actions";

/** Asks for the current password and takes a new one. */
export function PasswordForm() {
  const form = useActionForm({
    action: changePassword,
    values: { password: "", newPassword: "" },
    onDone() {
      say("Password changed. This signs out every other browser.");
      form.restart();
    },
  });
  return (
    <Form form={form} submitLabel="Change password" look="default">
      <PasswordField {...form.field("password")} label="Current password" autoComplete="current-password" />
      <PasswordField
        {...form.field("newPassword")}
        label="New password"
        autoComplete="new-password"
        description="12 to 128 characters."
      />
    </Form>
  );
}
