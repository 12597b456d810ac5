"use client";

import { useState } from "react";
import { restoreDeletion } from "@/app/(season)/messages/actions";
import { settle, undoing } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import { removeDraft } from "./actions";

/** Deletes a draft at once, with an Undo. `problem` is why it did not go, and what `remove` gives then. */
export function useRemoveDraft(id: string, program: string) {
  const [problem, setProblem] = useState<string | null>(null);

  async function remove(afterwards?: () => void): Promise<string | null> {
    setProblem(null);
    const settled = await settle(removeDraft, { id });
    if (!settled.ok) {
      setProblem(settled.problem);
      return settled.problem;
    }
    afterwards?.();
    say(
      `Draft to ${program} deleted.`,
      undoing(restoreDeletion, { id: settled.result.deletion }, `Put back: the draft to ${program}.`),
    );
    return null;
  }

  return { remove, problem };
}
