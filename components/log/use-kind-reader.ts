"use client";

import { useEffect, useState } from "react";
import type { KindReader } from "./log-values";

/** The classifier that finds a message’s kind in its words, loaded once there are words to read; null until then, and where it can’t be loaded. */
export function useKindReader(wanted: boolean): KindReader | null {
  const [reader, setReader] = useState<{ read: KindReader } | null>(null);
  const missing = wanted && reader === null;
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    import("@/lib/classify/classify").then(
      ({ classify }) => {
        if (!gone) setReader({ read: classify });
      },
      // Without a network the sheet guesses as it does of a line without a text.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [missing]);
  return reader?.read ?? null;
}
