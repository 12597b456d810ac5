"use client";

import { TextInput } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";
import { enter } from "@/components/account/sign-in";
import { PasswordField } from "@/components/form/password-field";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";

type Problems = { email?: string; password?: string; form?: string };

/** Signs in and goes on to `next`, a path of this site. What was typed stays after an error. */
export function SignInForm({ next }: { next: string }) {
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<Problems>({});

  function refuse(found: Problems) {
    setProblems(found);
    setPending(false);
    if (found.email) email.current?.focus();
    else if (found.password) password.current?.focus();
  }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const given = { email: email.current?.value.trim() ?? "", password: password.current?.value ?? "" };
    if (given.email === "") return refuse({ email: "Enter your email address." });
    if (given.password === "") return refuse({ password: "Enter your password." });
    setPending(true);
    setProblems({});
    const entering = await enter("credentials", given);
    // A place within the page never reaches the server: the address here has it still.
    if (entering.ok) window.location.assign(next.includes("#") ? next : next + window.location.hash);
    else refuse(entering.field ? { password: entering.problem } : { form: entering.problem });
  }

  return (
    <form className="stack" method="post" onSubmit={onSubmit} noValidate>
      <TextInput ref={email} label="Email" type="email" autoComplete="username" error={problems.email} />
      <PasswordField ref={password} label="Password" autoComplete="current-password" error={problems.password} />
      {problems.form && (
        <Callout level="stop" role="alert">
          {problems.form}
        </Callout>
      )}
      <div>
        <Button type="submit" look="primary" disabled={pending}>
          {pending ? "Signing in…" : "Sign in"}
        </Button>
      </div>
    </form>
  );
}
