"use client";

import { useEffect } from "react";
import { takeBackLast } from "./just-done";
import { isTaken } from "./use-keys";

/** Ctrl or Cmd and Z take back what was just done, on every screen; in a field they are the browser's own. */
export function UndoKey() {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "z" || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey)
        return;
      if (event.defaultPrevented || isTaken(event)) return;
      if (takeBackLast()) event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}
