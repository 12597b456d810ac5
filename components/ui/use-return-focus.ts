"use client";

import { type RefObject, useEffect } from "react";

/** Long enough for the closing itself to have moved the focus. */
const CLOSED_MS = 10;

/** Gives the focus back to what had it when a dialog opened; where it was put elsewhere by then, it stays there. */
export function useReturnFocus(opened: boolean, dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!opened) return;
    const from = document.activeElement;
    return () => {
      // Null where it is gone already, and with it the focus that was in it.
      const closing = dialog.current;
      setTimeout(() => {
        const at = document.activeElement;
        const elsewhere = at !== null && at !== document.body && at.isConnected && !closing?.contains(at);
        if (!elsewhere && from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
      }, CLOSED_MS);
    };
  }, [opened, dialog]);
}
