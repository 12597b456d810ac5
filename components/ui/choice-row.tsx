"use client";

import { type KeyboardEvent, useId } from "react";
import styles from "./choice-row.module.css";

/** A few values side by side, of which one is chosen: a radio group with targets for a thumb. A label of one character is a key as well. */
export function ChoiceRow<Value extends string | number>({
  legend,
  options,
  value,
  onChange,
}: {
  /** What is chosen here; read out, not shown. */
  legend: string;
  options: { value: Value; label: string /** Read out in place of the label. */; name?: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
}) {
  const group = useId();
  function choose(event: KeyboardEvent<HTMLInputElement>) {
    const { key, currentTarget, ctrlKey, metaKey, altKey } = event;
    const at = options.findIndex(({ label }) => label === key);
    const option = options[at];
    if (!option || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    onChange(option.value);
    currentTarget.closest("fieldset")?.querySelectorAll("input")[at]?.focus();
  }
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={group}
            className={styles.radio}
            aria-label={option.name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            onKeyDown={choose}
          />
          <span aria-hidden={option.name !== undefined}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
