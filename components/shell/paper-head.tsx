"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { momentWords } from "@/lib/season/moment-words";

/** On paper only, at the top: the season and the day of printing. `now` is the server's until it is printed. */
export function PaperHead({ season, zone, now }: { season: string; zone: string; now: number }) {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const onPrint = () => flushSync(() => setAt(Date.now()));
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, []);
  return (
    <p className="paper-only muted">
      {season && `Season ${season}. `}Printed {momentWords(at, zone, "dated")}.
    </p>
  );
}
