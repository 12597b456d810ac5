"use client";

import { useLogSheet } from "@/components/log/log-context";
import { Button } from "@/components/ui/button";

/** Opens the log sheet for the note that takes a program's #1 letter back. */
export function ReleaseButton({
  programId,
  programName,
  recipients,
}: {
  programId: string;
  programName: string;
  recipients: string[];
}) {
  const { openLog } = useLogSheet();
  return (
    <Button
      aria-label={`Log take-back to ${programName}`}
      onClick={() => openLog({ programId, direction: "sent", kind: "intent-release", recipients })}
    >
      Log take-back
    </Button>
  );
}
