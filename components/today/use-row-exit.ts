"use client";

import { useCallback, useEffect, useRef } from "react";

/** Long enough for a dialog's closing itself to have moved the focus. */
const CLOSED_MS = 10;

/**
 * For rows that go away when they are settled: the focus does not fall to the top of the page but to the row that takes their
 * place. `leave` is called when the going begins; `goOn` once a dialog is closed that was open over a row that is gone.
 */
export function useRowExit<T extends HTMLElement>() {
  const element = useRef<T>(null);
  const neighbour = useRef<HTMLElement | null>(null);

  const leave = useCallback(() => {
    const here = element.current;
    if (here === null) return;
    const rows = [...document.querySelectorAll<HTMLElement>("[data-reminder]")];
    const place = rows.indexOf(here);
    const next = rows[place + 1] ?? rows[place - 1];
    neighbour.current = next?.querySelector<HTMLElement>("input, button, a") ?? null;
  }, []);

  const takeLost = useCallback(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) neighbour.current?.focus({ preventScroll: true });
  }, []);
  const goOn = useCallback(() => void setTimeout(takeLost, CLOSED_MS), [takeLost]);

  useEffect(() => takeLost, [takeLost]);
  return { element, leave, goOn };
}
