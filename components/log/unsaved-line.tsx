"use client";

import { UnsavedOffer } from "@/components/unsaved/offer";
import { sayDiscarded } from "@/components/unsaved/say-discarded";
import styles from "./log-sheet.module.css";
import { offerWords } from "./offer-words";
import type { TypedText } from "./use-typed";

/** Offers the latest of what was left unsaved in the sheet before. */
export function UnsavedLine({
  typed,
  season,
  onDecided,
}: {
  typed: Pick<TypedText, "offered" | "resume" | "discard">;
  season: Parameters<typeof offerWords>[1];
  onDecided: () => void;
}) {
  const [latest] = typed.offered;
  if (!latest) return null;
  return (
    <div className={styles.offer}>
      <UnsavedOffer
        what={offerWords(latest, season)}
        onContinue={() => {
          typed.resume(latest);
          onDecided();
        }}
        onDiscard={() => {
          sayDiscarded(typed.discard(latest));
          onDecided();
        }}
      />
    </div>
  );
}
