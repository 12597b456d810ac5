"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import styles from "./rank-list.module.css";

/**
 * A move was tried on a certified list: it takes one click to open the list and make it. The focus is on that button, and goes back to
 * where it came from.
 */
export function OpenAgain({
  words,
  onOpen,
  onLeave,
}: {
  /** The move, as it would be read out. */
  words: string;
  onOpen: () => void;
  onLeave: () => void;
}) {
  const open = useRef<HTMLButtonElement>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    from.current ??= document.activeElement;
    open.current?.focus();
  }, []);
  function answer(act: () => void) {
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true });
    act();
  }

  return (
    <div className={styles.alert}>
      <Callout
        level="warn"
        role="alert"
        aside={
          <span className={styles.alertButtons}>
            <Button ref={open} size="sm" onClick={() => answer(onOpen)}>
              Reopen and move
            </Button>
            <Button size="sm" look="ghost" onClick={() => answer(onLeave)}>
              Keep it locked
            </Button>
          </span>
        }
      >
        <b className="strong">This list is certified and locked</b>
        <br />
        Not moved yet: {words}. The copy of your certified list stays.
      </Callout>
    </div>
  );
}
