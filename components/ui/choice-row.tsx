"use client";

import { useId } from "react";
import styles from "./choice-row.module.css";

/** A few values side by side, of which one is chosen: a radio group with targets for a thumb. */
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
          />
          <span aria-hidden={option.name !== undefined}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
