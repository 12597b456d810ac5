"use client";

import { useState } from "react";
import type { Finding } from "@/lib/rules";
import type { RuleId } from "@/lib/rules/registry";
import { nextSlot } from "@/lib/templates/slots";

/** The rule that the log sheet itself stops a message with, and asks a reason for. */
const STOPPED_BY_LOG: RuleId = "one-letter-of-intent";

/** A way for a letter to leave. `logs`: it is the log sheet's, which has the stop before a second #1 letter itself. */
export type Leaving = { name: string; logs: boolean; go: () => void };

/**
 * What stands before every way of leaving, in this order: a slot that is still empty, which is gone to; stops of the checks, which
 * are shown and can be overruled; then the way itself.
 */
export function useGate({
  body,
  stops,
  onFill,
}: {
  body: string;
  stops: Finding[];
  /** Goes to a slot by its label. */
  onFill: (label: string) => void;
}) {
  const [empty, setEmpty] = useState<string | null>(null);
  const [stopped, setStopped] = useState<{ leaving: Leaving; stops: Finding[] } | null>(null);
  const slot = nextSlot(body, 0);

  return {
    /** Why it did not leave: the slot that was gone to, as long as it is empty. */
    problem: slot && slot.label === empty ? `Fill one slot: ${slot.label}` : null,
    stopped,
    leave: (leaving: Leaving) => {
      setEmpty(slot?.label ?? null);
      if (slot) return onFill(slot.label);
      const before = stops.filter(({ rule }) => !(leaving.logs && rule === STOPPED_BY_LOG));
      if (before.length > 0) return setStopped({ leaving, stops: before });
      leaving.go();
    },
    goAnyway: () => {
      setStopped(null);
      stopped?.leaving.go();
    },
    stay: () => setStopped(null),
  };
}

/** Whether one of the stops is that before a second #1 letter. */
export const holdsSecondLetter = (stops: Finding[]) => stops.some(({ rule }) => rule === STOPPED_BY_LOG);
