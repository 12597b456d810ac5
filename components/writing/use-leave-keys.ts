"use client";

import { ON_TOP } from "@/components/ui/typing";
import { useShortcut } from "@/components/ui/use-shortcut";

/** Cmd or Ctrl with Shift and C copies, with Enter marks as sent; in the text too, but not under something that lies on top. */
export function useLeaveKeys({ copy, markSent }: { copy: () => void; markSent: () => void }): void {
  useShortcut((event) => {
    if (!(event.metaKey || event.ctrlKey) || event.altKey || event.isComposing) return;
    if (document.querySelector(ON_TOP)) return;
    const run =
      event.key === "Enter" && !event.shiftKey
        ? markSent
        : event.key.toLowerCase() === "c" && event.shiftKey
          ? copy
          : null;
    if (!run) return;
    event.preventDefault();
    run();
  });
}
