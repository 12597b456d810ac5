"use client";

import { type KeyboardEvent, type Ref, useState } from "react";
import { takeBackLast } from "@/components/ui/just-done";
import styles from "./rank-list.module.css";

/**
 * A rank as a number that can be typed over; Enter or leaving the field moves the program there. Ctrl Z takes back what is typed, and
 * where nothing is, what was done last: the field has the focus after a move that was typed into it.
 */
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
    const undoes =
      event.key.toLowerCase() === "z" && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey;
    const isTyped = typed !== null && typed !== String(number);
    if (event.key === "Escape" || (undoes && isTyped)) {
      if (undoes) event.preventDefault();
      setTyped(null);
      onProblem(null);
    } else if (undoes && takeBackLast()) event.preventDefault();
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
