"use client";

import { useEffect, useState } from "react";
import { whenIdle } from "@/components/saving/when-idle";

/**
 * A part that is fetched in the first quiet moment, whether or not it will be drawn: what is needed without the network can't be fetched
 * then. Null until it is there. `load` is one function, always the same.
 */
export function useLoaded<Part extends object>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        load().then(
          (loaded) => setPart(() => loaded),
          () => {},
        );
      }, 0),
    [load],
  );
  return part;
}
