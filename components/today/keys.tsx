"use client";

import { useKeys } from "@/components/ui/use-keys";

/** The rows that can be seen, and which of them has the focus (-1 for none). */
function rowsInSight(): { rows: HTMLElement[]; place: number } {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-reminder]")].filter(
    (row) => row.getClientRects().length > 0,
  );
  return { rows, place: rows.findIndex((row) => row.contains(document.activeElement)) };
}

function step(by: 1 | -1): void {
  const { rows, place } = rowsInSight();
  const next = rows[place < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, place + by))];
  next?.querySelector<HTMLElement>("input, a, button")?.focus();
}

function markSent(): void {
  const { rows, place } = rowsInSight();
  rows[Math.max(0, place)]?.querySelector<HTMLElement>("input[type=checkbox]")?.click();
}

/** J and K go from row to row, E marks the focused one sent, or the first where none is. */
export function RowKeys() {
  useKeys({ j: () => step(1), k: () => step(-1), e: markSent });
  return null;
}
