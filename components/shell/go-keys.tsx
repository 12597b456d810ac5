"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { isForPage, useShortcut } from "@/components/ui/use-shortcut";

/** After G, the screen whose letter comes next. */
const SCREENS: Record<string, string> = {
  t: "/today",
  p: "/programs",
  f: "/find",
  d: "/drafts",
  i: "/interviews",
  l: "/calendar",
  r: "/rank-list",
  s: "/review",
};
/** How long G waits for its letter. */
const PATIENCE_MS = 1_500;

/** G, then a letter: goes to a screen. The letter is not heard by the screen that is left. */
export function GoKeys() {
  const router = useRouter();
  const until = useRef(0);
  useShortcut(
    (event) => {
      if (event.metaKey || event.ctrlKey || event.altKey || !isForPage(event)) return;
      const letter = event.key.toLowerCase();
      const waiting = event.timeStamp < until.current;
      until.current = !waiting && letter === "g" ? event.timeStamp + PATIENCE_MS : 0;
      const screen = waiting ? SCREENS[letter] : undefined;
      if (!screen) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      router.push(screen);
    },
    // Before the screens' own keys, which hear the same letters.
    { turn: "before" },
  );
  return null;
}
