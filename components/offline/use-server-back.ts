"use client";

import { useEffect, useRef } from "react";

const ASK_EVERY_MS = 15_000;
/** A device often says that it is online a moment before anything gets through: then it's asked again after these. */
const ASK_AGAIN_MS = [1_000, 3_000];

/** Whether the server answers. */
export async function serverAnswers(): Promise<boolean> {
  try {
    const answer = await fetch("/api/health", { cache: "no-store", signal: AbortSignal.timeout(ASK_EVERY_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Runs `onBack` once the server answers again: asked when the network or the person comes back, and now and then. */
export function useServerBack(away: boolean, onBack: () => void): void {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    if (!away) return;
    let over = false;
    const ask = async () => {
      if (over || document.hidden || !(await serverAnswers()) || over) return;
      over = true;
      back.current();
    };
    const again: number[] = [];
    const askSoon = () => {
      void ask();
      again.push(...ASK_AGAIN_MS.map((wait) => window.setTimeout(ask, wait)));
    };
    addEventListener("online", askSoon);
    addEventListener("focus", ask);
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => {
      over = true;
      again.forEach(clearTimeout);
      removeEventListener("online", askSoon);
      removeEventListener("focus", ask);
      clearInterval(timer);
    };
  }, [away]);
}
