"use client";

import { takeBackLast } from "./just-done";
import { isForPage, useShortcut } from "./use-shortcut";

/**
 * Ctrl or Cmd and Z take back what was just done, on every screen; in a field they are the browser's own. F6 goes to the Undo button of
 * the newest notice, from anywhere.
 */
export function UndoKey() {
  useShortcut((event) => {
    if (event.key === "F6") {
      const button = [...document.querySelectorAll<HTMLElement>("[data-undo]")].at(-1);
      button?.focus();
      if (button) event.preventDefault();
      return;
    }
    if (event.key.toLowerCase() !== "z" || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return;
    if (event.defaultPrevented || !isForPage(event)) return;
    if (takeBackLast()) event.preventDefault();
  });
  return null;
}
