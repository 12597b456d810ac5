"use client";

import { TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import styles from "./bring-in.module.css";
import type { PreviewItem } from "./send";
import type { LotState } from "./use-lot";

/** The keys 1 to 3 take the first choices. */
const DIGITS = 3;

/** A question with its choices, or a line to write where there are none; what it is about stays out until it is answered. */
export function Question({
  question: { key, title, detail, file, at, choices, answer },
  lot,
  numbered = false,
}: {
  question: PreviewItem;
  lot: LotState;
  /** Whether its choices show the digits that take them. */
  numbered?: boolean;
}) {
  const [written, setWritten] = useState(lot.decisions.answers[key] ?? "");
  const typed = written.trim();
  /** Written and not looked at yet. */
  const isOpen = typed !== "" && typed !== lot.decisions.answers[key];
  const label = useId();
  const choose = (id: string) => lot.decide({ answers: { ...lot.decisions.answers, [key]: id } });
  return (
    <div className={styles.question} data-question>
      <p>
        <span className={answer === null ? styles.asks : styles.answered}>{answer === null ? "Asks" : "Answered"}</span>{" "}
        <span id={label}>{title}</span>{" "}
        <span className="meta">
          <span aria-live="polite">{detail}</span> {file}, {at}
        </span>
      </p>
      {choices.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would have to stand within it
        <div className="row wrap" role="group" aria-labelledby={label}>
          {choices.map((choice, nth) => (
            <Button
              key={choice.id}
              size="sm"
              className="btn-long"
              aria-pressed={answer === choice.id}
              onClick={() => choose(choice.id)}
            >
              {choice.label}
              {numbered && nth < DIGITS && (
                <span className="kbd" aria-hidden>
                  {nth + 1}
                </span>
              )}
            </Button>
          ))}
        </div>
      ) : (
        <div className="row wrap">
          <TextInput
            aria-labelledby={label}
            aria-invalid={(answer === null && typed !== "" && !isOpen) || undefined}
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value)}
            // Whatever is written is the answer: nothing is brought in without it.
            onBlur={() => isOpen && choose(typed)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !isOpen) return;
              event.preventDefault();
              event.stopPropagation();
              choose(typed);
            }}
          />
          <Button size="sm" disabled={typed === ""} onClick={() => choose(typed)}>
            Answer
          </Button>
        </div>
      )}
    </div>
  );
}
