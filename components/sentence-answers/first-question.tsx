"use client";

import { IconHelpCircle } from "@tabler/icons-react";
import type { KeyboardEvent, ReactNode, Ref } from "react";
import { Button } from "@/components/ui/button";
import styles from "./sentence-answers.module.css";

/** What is asked about a sentence that may be a promise. */
export const ASKS_FIRST = "Does this tell them they’re your #1?";

const onOneLine = (sentence: string) => sentence.replace(/\s+/g, " ").trim();

/** The question about one sentence, answered with a button, or with Y and N while the focus is here. It is never answered automatically. */
export function FirstQuestion({
  sentence,
  why,
  aside,
  yesRef,
  pending = false,
  onAnswer,
}: {
  sentence: string;
  /** What depends on the answer. */
  why?: ReactNode;
  aside?: ReactNode;
  yesRef?: Ref<HTMLButtonElement>;
  pending?: boolean;
  onAnswer: (yes: boolean) => void;
}) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "y" && key !== "n") return;
    event.preventDefault();
    event.stopPropagation();
    onAnswer(key === "y");
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in a line
    <div
      className={styles.question}
      role="group"
      aria-label={`${ASKS_FIRST} “${onOneLine(sentence)}”`}
      data-reading
      onKeyDown={onKeyDown}
    >
      <p className={styles.quote}>
        <IconHelpCircle className="icon" aria-hidden /> “{onOneLine(sentence)}”
      </p>
      <p className="strong">{ASKS_FIRST}</p>
      {why && <p className="muted">{why}</p>}
      <div className={styles.ways}>
        <Button ref={yesRef} disabled={pending} aria-keyshortcuts="y" onClick={() => onAnswer(true)}>
          Yes{" "}
          <span className="kbd" aria-hidden>
            Y
          </span>
        </Button>
        <Button disabled={pending} aria-keyshortcuts="n" onClick={() => onAnswer(false)}>
          No{" "}
          <span className="kbd" aria-hidden>
            N
          </span>
        </Button>
        {aside && <span className="meta">{aside}</span>}
      </div>
    </div>
  );
}

/** An answer that was given, with the way to take it back. */
export function FirstAnswer({
  sentence,
  yes,
  pending = false,
  onChange,
}: {
  sentence: string;
  yes: boolean;
  pending?: boolean;
  onChange: () => void;
}) {
  return (
    <p className={`meta ${styles.answer}`}>
      <span>
        You said “{onOneLine(sentence)}” {yes ? "tells them they’re your #1" : "doesn’t tell them they’re your #1"}.
      </span>
      <Button
        size="sm"
        look="ghost"
        disabled={pending}
        aria-label={`Change your answer about “${onOneLine(sentence)}”`}
        onClick={onChange}
      >
        Change
      </Button>
    </p>
  );
}
