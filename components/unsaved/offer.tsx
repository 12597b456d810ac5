"use client";

import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";

/** Text from before that belongs somewhere else than what is open now: it is offered, and never mixed with what is typed here. */
export function UnsavedOffer({
  what,
  onContinue,
  onDiscard,
}: {
  /** "what you wrote to UCSF: “ty smith”" */
  what: string;
  onContinue: () => void;
  onDiscard: () => void;
}) {
  return (
    <Callout
      level="notice"
      role="status"
      aside={
        <span className="row">
          <Button size="sm" onClick={onContinue}>
            Continue
          </Button>
          <Button size="sm" look="ghost" onClick={onDiscard}>
            Discard
          </Button>
        </span>
      }
    >
      Not saved: {what}
    </Callout>
  );
}
