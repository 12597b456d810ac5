"use client";

import { type KeyboardEvent, type Ref, useState } from "react";
import styles from "./rank-list.module.css";

/** A rank as a number that can be typed over; Enter or leaving the field moves the program there. */
export function PlaceField({
  ref,
  name,
  number,
  of,
  onPlace,
  onProblem,
}: {
  ref: Ref<HTMLInputElement>;
  name: string;
  number: number;
  of: number;
  onPlace: (place: number) => void;
  onProblem: (problem: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);

  function place() {
    if (typed === null) return;
    const wanted = Number(typed.trim());
    if (typed.trim() === "" || wanted === number) {
      setTyped(null);
      onProblem(null);
    } else if (Number.isInteger(wanted) && wanted >= 1 && wanted <= of) {
      setTyped(null);
      onProblem(null);
      onPlace(wanted);
    } else onProblem(`Type a number from 1 to ${of}.`);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter") {
      // What is asked then takes the focus, and is not to be answered by the same key.
      event.preventDefault();
      place();
    }
    if (event.key !== "Escape") return;
    setTyped(null);
    onProblem(null);
  }

  return (
    <input
      ref={ref}
      className={styles.place}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      aria-label={`Rank of ${name}`}
      aria-invalid={typed !== null && !/^\s*\d*\s*$/.test(typed) ? true : undefined}
      value={typed ?? String(number)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={place}
      onKeyDown={onKeyDown}
    />
  );
}
