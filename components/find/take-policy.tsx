"use client";

import { useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { StatedPolicy } from "@/lib/fit/stated-policy";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS } from "@/lib/season/words";
import { saveFacts } from "./actions";
import { POLICY_FACT } from "./policy-title";

/** Takes over a contact policy that the directory has, with its source, in one press; Undo brings back what was there. */
export function TakePolicy({
  program: { id, ...was },
  policy,
  effect,
}: {
  program: Pick<Program, "id" | "facts" | "contactPolicy">;
  policy: StatedPolicy;
  /** What it changes here, in a sentence; empty where nothing is. */
  effect: string;
}) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function take() {
    setPending(true);
    setProblem(null);
    const made = { facts: [...was.facts, policy], contactPolicy: policy.value };
    const done = await settle(saveFacts, { id, ...made, was });
    setPending(false);
    if (!done.ok) return setProblem(done.problem);
    document.getElementById(POLICY_FACT)?.focus();
    say(
      [`Contact policy: ${POLICY_WORDS[policy.value]}.`, effect].filter(Boolean).join(" "),
      undoing(saveFacts, { id, ...was, was: made }, "Undone."),
    );
  }

  return (
    <>
      <Button size="sm" disabled={pending} onClick={take}>
        {policy.value === was.contactPolicy ? "Keep it with its source" : "Use this policy"}
      </Button>
      {problem && (
        <span className="late meta" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
