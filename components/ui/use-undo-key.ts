"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { justDone } from "./just-done";

/**
 * Ctrl or Cmd and Z undoes the `steps` of a screen, the latest first and in order with everything else that was done. `undo` undoes the last
 * step; what wasn't undone when the screen closes stays done.
 */
export function useUndoKey(undo: (() => void) | null, steps: number): void {
  const latest = useRef(undo);
  const forget = useRef<(() => void)[]>([]);
  // With the step itself, before it is seen: the key may follow at once.
  useLayoutEffect(() => {
    latest.current = undo;
  });
  useLayoutEffect(() => {
    const known = forget.current;
    while (known.length < steps) known.push(justDone(() => latest.current?.(), Number.POSITIVE_INFINITY));
    while (known.length > steps) known.pop()?.();
  }, [steps]);
  useEffect(() => {
    const known = forget.current;
    return () => {
      while (known.length > 0) known.pop()?.();
    };
  }, []);
}
