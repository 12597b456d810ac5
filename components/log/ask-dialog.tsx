"use client";

import { Portal } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import { useId, useLayoutEffect, useRef } from "react";
import { FirstQuestion } from "@/components/readings/first-question";
import readings from "@/components/readings/readings.module.css";
import { Button } from "@/components/ui/button";
import type { Asked, OpenHold } from "@/lib/rules/hold";
import { formatMoment } from "@/lib/season/format";
import { listOf } from "@/lib/season/words";
import styles from "./stop-dialog.module.css";

type AskProps = {
  open: OpenHold;
  zone: string;
  pending: boolean;
  /** What has not happened yet, in a sentence. */
  undone: string;
  onBack: () => void;
  onAnswer: (question: Asked, yes: boolean) => void;
};

/**
 * What has to be answered before a message is logged, or leaves, that could be a second #1 letter. Escape goes back to everything as it
 * was.
 */
export function AskDialog(props: AskProps) {
  return (
    <Portal>
      <AskSheet {...props} />
    </Portal>
  );
}

function AskSheet({ open: { questions, holders }, zone, pending, undone, onBack, onAnswer }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = useId();

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      role="alertdialog"
      aria-labelledby={`${ids}-title`}
      aria-describedby={`${ids}-why`}
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} id={`${ids}-title`}>
          <IconHelpCircle className="icon" aria-hidden /> Answer this first
        </h2>
        <Button look="ghost" onClick={onBack}>
          Back <span className="kbd">Esc</span>
        </Button>
      </header>
      <p id={`${ids}-why`} className={styles.why}>
        {holders.length > 0
          ? `Your #1 letter is with ${listOf(holders)}. This message could be a second one.`
          : "Two programs may have been told they’re first."}{" "}
        {undone}
      </p>
      <div className={readings.list}>
        {questions.map((question) => (
          <FirstQuestion
            key={`${question.messageId} ${question.sentence.text}`}
            sentence={question.sentence.text}
            why={
              question.at === null
                ? `This message, to ${question.program}.`
                : `Sent ${formatMoment(question.at, zone, "dated")} to ${question.program}.`
            }
            pending={pending}
            onAnswer={(yes) => onAnswer(question, yes)}
          />
        ))}
      </div>
    </dialog>
  );
}
