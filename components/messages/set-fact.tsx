"use client";

import { useEffect, useRef, useState } from "react";
import { FACTS } from "@/components/programs/program-facts";
import { useFact } from "@/components/programs/use-fact";
import { Button } from "@/components/ui/button";
import type { Program } from "@/lib/season/schema";

/** Sets the contact policy or the stage of a program to what it wrote, with Undo; `isSet`: it is so already, which is said. */
export function SetFact<Name extends "contactPolicy" | "stage">({
  program,
  fact,
  value,
  isSet,
}: {
  program: Pick<Program, "id" | "name" | Name>;
  fact: Name;
  value: Program[Name];
  isSet: boolean;
}) {
  const { change, problem } = useFact(program, fact);
  const [pending, setPending] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const { label, words } = FACTS[fact];
  const wordsOf = (one: string) => (words as Partial<Record<string, string>>)[one] ?? one;

  // The button goes once it has done its work; what it did takes the focus.
  useEffect(() => {
    if (isSet && pressed.current) line.current?.focus();
    pressed.current = false;
  }, [isSet]);

  async function set() {
    if (pending) return;
    setPending(true);
    pressed.current = await change(value);
    setPending(false);
  }

  if (isSet)
    return (
      <p ref={line} tabIndex={-1}>
        {label} for {program.name} is set: {wordsOf(program[fact])}.
      </p>
    );
  return (
    <>
      <p>
        <Button size="sm" disabled={pending} onClick={set}>
          Set {label.toLowerCase()}: {wordsOf(value)}
        </Button>
      </p>
      <p className="meta">
        Current {label.toLowerCase()} for {program.name}: {wordsOf(program[fact])}.
      </p>
      {problem && (
        <p className="late meta" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
