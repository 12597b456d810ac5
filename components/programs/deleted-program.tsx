"use client";

import { useState } from "react";
import { restoreDeletion } from "@/components/deleted/actions";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";

/** Stands at a deleted program's address while it can be put back. */
export function DeletedProgram({ name, deletedOn, deletion }: { name: string; deletedOn: string; deletion: string }) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function onRestore() {
    setPending(true);
    setProblem(null);
    const restored = await settle(restoreDeletion, { id: deletion });
    setPending(false);
    if (!restored.ok) return setProblem(restored.problem);
    say(`Restored ${name}.`);
  }

  return (
    <div className="empty">
      <p>This program was deleted on {deletedOn}.</p>
      <p>You can restore it for 30 days, with everything logged for it.</p>
      <Button disabled={pending} onClick={onRestore}>
        Restore it
      </Button>
      {problem && (
        <p className="late" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
