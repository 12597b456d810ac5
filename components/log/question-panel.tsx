"use client";

import { type KeyboardEvent, useRef } from "react";
import styles from "./log-sheet.module.css";
import type { Question } from "./questions";

/** One question about the line: its choices, moved through with the arrows; nothing is taken before one is chosen. */
export function QuestionPanel({
  question,
  onTake,
  onLeave,
}: {
  question: Question;
  onTake: (question: Question, at: number) => void;
  /** Up from the first choice, or Escape, goes back to the line. */
  onLeave: () => void;
}) {
  const list = useRef<HTMLFieldSetElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    if (next < 0) onLeave();
    else buttons[next]?.focus();
  }

  return (
    <fieldset ref={list} className={`${styles.question} ${styles.plain}`} data-question onKeyDown={onKeyDown}>
      <legend>{question.title}</legend>
      {question.choices.map(({ key, label, about }, at) => (
        <button key={key} type="button" className={styles.choice} onClick={() => onTake(question, at)}>
          <b>{label}</b>
          {about && <span className="meta">{about}</span>}
        </button>
      ))}
    </fieldset>
  );
}

/** Puts the focus on the first choice of the first question. */
export function focusQuestion(): void {
  document.querySelector<HTMLButtonElement>("[data-question] button")?.focus();
}
