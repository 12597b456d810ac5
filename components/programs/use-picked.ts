"use client";

import { useCallback, useMemo, useState } from "react";
import type { ProgramRow } from "./rows";

/** The rows that a bulk edit is about: of those in view, the ones that were picked. */
export function usePicked(shown: ProgramRow[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  /** On a phone the boxes come only when they are asked for. */
  const [asked, setAsked] = useState(false);
  const rows = useMemo(() => shown.filter(({ id }) => ids.has(id)), [shown, ids]);
  const toggle = useCallback(
    (id: string) =>
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  return {
    rows,
    has: (id: string) => ids.has(id),
    all: rows.length > 0 && rows.length === shown.length,
    asked: asked || rows.length > 0,
    ask: () => setAsked(!asked),
    toggle,
    toggleAll: () => setIds(rows.length === shown.length ? new Set() : new Set(shown.map(({ id }) => id))),
    clear: () => {
      setIds(new Set());
      setAsked(false);
    },
  };
}

export type Picked = ReturnType<typeof usePicked>;
