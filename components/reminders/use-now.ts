"use client";

import { useSyncExternalStore } from "react";
import { MINUTE } from "@/lib/season/durations";

function thisMinute(): number {
  return Math.floor(Date.now() / MINUTE) * MINUTE;
}

/** Calls back as each minute begins, and when the page comes back into view after sleeping. */
function onMinute(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => {
    timer = setTimeout(
      () => {
        callback();
        next();
      },
      MINUTE - (Date.now() % MINUTE) + 20,
    );
  };
  next();
  document.addEventListener("visibilitychange", callback);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", callback);
  };
}

/**
 * The moment in epoch milliseconds, a minute at a time. Starts from the server's, so that the page starts with the words it was sent with,
 * and never runs behind it.
 */
export function useNow(serverNow: number): number {
  const now = useSyncExternalStore(onMinute, thisMinute, () => serverNow);
  return Math.max(now, serverNow);
}
