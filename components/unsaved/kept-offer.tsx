"use client";

import { UnsavedOffer } from "./offer";
import { sayDiscarded } from "./say-discarded";
import type { useKeptText } from "./use-kept-text";

/** Enough characters to recognize a text. */
const LONGEST = 60;

/** Offers what a field of a dialog was left with before; `of` says what it is: "the reason you began". */
export function KeptOffer({ of, kept }: { of: string; kept: ReturnType<typeof useKeptText> }) {
  if (kept.offered === null) return null;
  const begin = kept.offered.trim().replace(/\s+/g, " ");
  const shown = begin.length > LONGEST ? `${begin.slice(0, LONGEST).trimEnd()}…` : begin;
  return (
    <UnsavedOffer what={`${of}: “${shown}”`} onContinue={kept.takeUp} onDiscard={() => sayDiscarded(kept.discard())} />
  );
}
