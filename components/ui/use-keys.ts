"use client";

import { useEffect, useRef } from "react";
import { typing } from "./typing";

/** Where the browser keeps that single-letter keys are off. */
export const SINGLE_KEYS = "single-keys";

/** Whether a key press belongs to what is being typed, or to something open on top of the page. */
export function isTaken(event: KeyboardEvent): boolean {
  if (typing(event)) return true;
  return document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null;
}

/** Whether single letters are turned off in settings. */
export function lettersAreOff(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) === "off";
  } catch {
    return false;
  }
}

/** Binds single keys (`event.key` in small letters) of a screen while nothing is being typed; letters stay silent where settings turn them off. */
export function useKeys(keys: Record<string, () => void>): void {
  const bound = useRef(keys);
  useEffect(() => {
    bound.current = keys;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const run = bound.current[event.key.toLowerCase()];
      if (!run || event.metaKey || event.ctrlKey || event.altKey || isTaken(event)) return;
      if (event.key.length === 1 && lettersAreOff()) return;
      event.preventDefault();
      run();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
