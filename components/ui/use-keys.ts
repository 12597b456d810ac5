"use client";

import { isForPage, useShortcut } from "./use-shortcut";

/** Binds single keys (`event.key` in small letters) of a screen while nothing is being typed; letters stay silent where settings turn them off. */
export function useKeys(keys: Record<string, () => void>): void {
  useShortcut((event) => {
    const run = keys[event.key.toLowerCase()];
    if (!run || event.metaKey || event.ctrlKey || event.altKey || !isForPage(event)) return;
    event.preventDefault();
    run();
  });
}
