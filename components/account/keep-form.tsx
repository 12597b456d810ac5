"use client";

import { TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { useActionForm } from "@/components/form/use-action-form";
import { say } from "@/components/ui/undo";
import { keepEverything } from "./actions";

/** A guest chooses an email address and a password and keeps the season. */
export function KeepForm() {
  const form = useActionForm({
    action: keepEverything,
    values: { email: "", password: "" },
    onDone: ({ email }) => say(`Everything is saved. From now on, sign in as ${email}.`),
  });
  const email = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Who follows the way to keep everything is asked here.
    const focus = () => location.hash === "#account" && email.current?.focus();
    focus();
    addEventListener("hashchange", focus);
    return () => removeEventListener("hashchange", focus);
  }, []);
  return (
    <Form form={form} submitLabel="Keep everything" refused="Your account wasn’t created.">
      <TextInput {...form.field("email")} ref={email} label="Email" type="email" autoComplete="username" />
      <PasswordField
        {...form.field("password")}
        label="Password"
        autoComplete="new-password"
        description="12 to 128 characters. A few random words work well."
      />
    </Form>
  );
}
