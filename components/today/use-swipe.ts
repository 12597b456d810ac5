"use client";

import { type RefObject, useEffect, useRef } from "react";

/** How far right a finger has to move, in pixels. */
const REACH_PX = 80;
/** From here on it is a swipe and no tap. */
const BEGIN_PX = 12;
/** The row follows the finger no further. */
const MOST_PX = 110;

/** A finger that swipes over an element to the right runs this when it is lifted. What is swiped away can be done by a button too. */
export function useSwipeRight(element: RefObject<HTMLElement | null>, run: (() => void) | null): void {
  const bound = useRef(run);
  useEffect(() => {
    bound.current = run;
  });
  const on = run !== null;
  useEffect(() => {
    const row = element.current;
    if (!row || !on) return;
    let from: { x: number; id: number } | null = null;
    let by = 0;
    function show(now: number) {
      by = now;
      if (!row) return;
      row.style.translate = now > BEGIN_PX ? `${Math.min(now, MOST_PX)}px 0` : "";
      row.toggleAttribute("data-swiped", now >= REACH_PX);
    }
    function onDown({ pointerType, pointerId: id, clientX: x }: PointerEvent) {
      from = pointerType === "touch" ? { x, id } : null;
    }
    function onMove({ pointerId, clientX }: PointerEvent) {
      if (from?.id === pointerId) show(clientX - from.x);
    }
    function onEnd({ type, pointerId }: PointerEvent) {
      if (from?.id !== pointerId) return;
      const reached = type === "pointerup" && by >= REACH_PX;
      from = null;
      show(0);
      if (reached) bound.current?.();
    }
    row.addEventListener("pointerdown", onDown);
    row.addEventListener("pointermove", onMove);
    row.addEventListener("pointerup", onEnd);
    row.addEventListener("pointercancel", onEnd);
    return () => {
      row.removeEventListener("pointerdown", onDown);
      row.removeEventListener("pointermove", onMove);
      row.removeEventListener("pointerup", onEnd);
      row.removeEventListener("pointercancel", onEnd);
    };
  }, [element, on]);
}
