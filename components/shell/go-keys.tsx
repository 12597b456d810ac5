"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isTaken, lettersAreOff } from "@/components/ui/use-keys";

/** After G, the screen whose letter comes next. */
const SCREENS: Record<string, string> = {
  t: "/today",
  p: "/programs",
  d: "/drafts",
  i: "/interviews",
  l: "/calendar",
  r: "/rank-list",
  s: "/review",
};
/** So long G waits for the letter. */
const PATIENCE_MS = 1_500;

/** G, then a letter: goes to a screen. The letter is not heard by the screen that is left. */
export function GoKeys() {
  const router = useRouter();
  useEffect(() => {
    let until = 0;
    function onKey(event: KeyboardEvent) {
      if (event.metaKey || event.ctrlKey || event.altKey || isTaken(event) || lettersAreOff()) return;
      const letter = event.key.toLowerCase();
      const waiting = event.timeStamp < until;
      until = !waiting && letter === "g" ? event.timeStamp + PATIENCE_MS : 0;
      const screen = waiting ? SCREENS[letter] : undefined;
      if (!screen) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      router.push(screen);
    }
    // Before the screens' own keys, which hear the same letters.
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [router]);
  return null;
}
