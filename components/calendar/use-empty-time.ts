"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, type PointerEvent, useState } from "react";
import { type Column, draggedOver, pressedAt } from "./empty-time";

/**
 * Empty time of a day's column: dragging over it or double-clicking it adds an interview then. For the mouse; the button and the key I
 * do it for everybody. `drawn`: from where to where it is dragged, in pixels.
 */
export function useEmptyTime(column: Column) {
  const router = useRouter();
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const add = (when: Record<string, string>) => router.push(`/interviews/new?${new URLSearchParams(when)}`);
  /** What lies in the column is no empty time. */
  const isEmpty = ({ target, currentTarget }: MouseEvent<HTMLElement>) => target === currentTarget;
  const heightIn = ({ clientY, currentTarget }: MouseEvent<HTMLElement>) =>
    clientY - currentTarget.getBoundingClientRect().top;

  return {
    drawn: drag && { top: Math.min(drag.from, drag.to), height: Math.abs(drag.to - drag.from) },
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType !== "mouse" || event.button !== 0 || !isEmpty(event)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: heightIn(event), to: heightIn(event) });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag) setDrag({ ...drag, to: heightIn(event) });
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (!drag) return;
        setDrag(null);
        const when = draggedOver(column, drag.from, heightIn(event));
        if (when) add(when);
      },
      onPointerCancel: () => setDrag(null),
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        if (isEmpty(event)) add({ starts: pressedAt(column, heightIn(event)) });
      },
    },
  };
}
