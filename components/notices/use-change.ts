"use client";

import { useState } from "react";
import { settle } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import type { Action } from "@/lib/form-state";

/**
 * A value that is saved as it is changed: shown at once, with an Undo, and as it was again where it could not be saved. `input` makes the
 * action's input of a value, `said` the sentence that tells what it is now.
 */
export function useChange<Value, Result>(
  value: Value,
  action: Action<Result>,
  input: (value: Value) => object,
  valueWords: (value: Value) => string,
): [shown: Value, change: (value: Value) => void] {
  const [wanted, setWanted] = useState<{ value: Value } | null>(null);
  async function change(next: Value) {
    setWanted({ value: next });
    const saved = await settle(action, input(next));
    setWanted(null);
    if (!saved.ok) return say(saved.problem);
    say(valueWords(next), async () => {
      const undone = await settle(action, input(value));
      return undone.ok ? valueWords(value) : undone.problem;
    });
  }
  return [wanted ? wanted.value : value, change];
}
