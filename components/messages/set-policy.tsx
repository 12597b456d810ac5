"use client";

import { useEffect, useRef, useState } from "react";
import { useFact } from "@/components/programs/use-fact";
import { Button } from "@/components/ui/button";
import { asStrict, type WishedPolicy } from "@/lib/rules/policy-order";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS } from "@/lib/season/words";

/** Sets a program's contact policy to what the program asked for; where it is as strict already, says so. */
export function SetPolicy({
  program,
  policy,
}: {
  program: Pick<Program, "id" | "name" | "contactPolicy">;
  policy: WishedPolicy;
}) {
  const { change, problem } = useFact(program, "contactPolicy");
  const [pending, setPending] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const isSet = asStrict(program.contactPolicy, policy);

  // The button goes once it has done its work; what it did takes the focus.
  useEffect(() => {
    if (isSet && pressed.current) line.current?.focus();
    pressed.current = false;
  }, [isSet]);

  async function set() {
    if (pending) return;
    setPending(true);
    pressed.current = await change(policy);
    setPending(false);
  }

  if (isSet)
    return (
      <p ref={line} tabIndex={-1}>
        Contact policy for {program.name} is set: {POLICY_WORDS[program.contactPolicy]}.
      </p>
    );
  return (
    <>
      <p>
        <Button size="sm" disabled={pending} onClick={set}>
          Set contact policy: {POLICY_WORDS[policy]}
        </Button>
      </p>
      <p className="meta">
        Current contact policy for {program.name}: {POLICY_WORDS[program.contactPolicy]}.
      </p>
      {problem && (
        <p className="late meta" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
