"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { UnsavedOffer } from "@/components/unsaved/offer";
import { sayDiscarded } from "@/components/unsaved/say-discarded";
import styles from "./log-sheet.module.css";
import { offerWords } from "./offer-words";
import type { TypedText } from "./use-typed";

/** Offers what was left unsaved in the sheet before, the latest first; of several it says how many, with a way to each. */
export function UnsavedLine({
  typed,
  season,
  onDecided,
}: {
  typed: Pick<TypedText, "offered" | "resume" | "discard">;
  season: Parameters<typeof offerWords>[1];
  onDecided: () => void;
}) {
  const [at, setAt] = useState(0);
  const { length } = typed.offered;
  const shown = Math.min(at, length - 1);
  const one = typed.offered[shown];
  if (!one) return null;
  return (
    <div className={styles.offer}>
      <UnsavedOffer
        what={offerWords(one, season)}
        more={
          length > 1 && (
            <>
              <span className="meta">
                {shown + 1} of {length} unsaved lines
              </span>
              <Button size="sm" look="ghost" onClick={() => setAt((shown + 1) % length)}>
                Next
              </Button>
            </>
          )
        }
        onContinue={() => {
          typed.resume(one);
          onDecided();
        }}
        onDiscard={() => {
          sayDiscarded(typed.discard(one));
          onDecided();
        }}
      />
    </div>
  );
}
