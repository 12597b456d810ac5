"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";

/** Text from before that belongs somewhere else than what is open now: it is offered, and never mixed with what is typed here. */
export function UnsavedOffer({
  what,
  more,
  onContinue,
  onDiscard,
}: {
  /** "what you wrote to UCSF: “ty smith”" */
  what: string;
  /** Beside it, where there are others. */
  more?: ReactNode;
  onContinue: () => void;
  onDiscard: () => void;
}) {
  return (
    <Callout
      level="notice"
      role="status"
      aside={
        <span className="row wrap">
          {more}
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
