"use client";

import { useEffect, useRef } from "react";

/** Cmd or Ctrl with Shift and C copies, with Enter marks as sent; in the text too, but not under something that lies on top. */
export function useLeaveKeys(keys: { copy: () => void; markSent: () => void }): void {
  const bound = useRef(keys);
  useEffect(() => {
    bound.current = keys;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.isComposing) return;
      if (document.querySelector("[role=dialog], [role=alertdialog], [role=menu]")) return;
      const run =
        event.key === "Enter" && !event.shiftKey
          ? bound.current.markSent
          : event.key.toLowerCase() === "c" && event.shiftKey
            ? bound.current.copy
            : null;
      if (!run) return;
      event.preventDefault();
      run();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
