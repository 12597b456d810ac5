"use client";

import { say } from "@/components/ui/undo";
import { UnsavedOffer } from "./offer";
import type { useKeptText } from "./use-kept-text";

/** As many characters as recognize a text. */
const LONGEST = 60;

/** Offers what a field of a dialog was left with before; `of` says what it is: "the reason you began". */
export function KeptOffer({ of, kept }: { of: string; kept: ReturnType<typeof useKeptText> }) {
  if (kept.offered === null) return null;
  const begin = kept.offered.trim().replace(/\s+/g, " ");
  const shown = begin.length > LONGEST ? `${begin.slice(0, LONGEST).trimEnd()}…` : begin;
  return (
    <UnsavedOffer
      what={`${of}: “${shown}”`}
      onContinue={kept.takeUp}
      onDiscard={() => {
        const undo = kept.discard();
        say("Discarded what wasn’t saved.", async () => {
          undo();
          return "It’s back.";
        });
      }}
    />
  );
}
