"use client";

import { useEffect } from "react";
import { typing } from "./typing";

/** Ctrl or Cmd and Z take the last thing back, where there is one and nobody is typing. */
export function useUndoKey(undo: (() => void) | null | undefined): void {
  useEffect(() => {
    if (!undo) return;
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "z" || !(event.metaKey || event.ctrlKey) || event.shiftKey || typing(event))
        return;
      event.preventDefault();
      undo?.();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [undo]);
}
