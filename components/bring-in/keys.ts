import { useEffect, useRef, useState } from "react";
import { useKeys } from "@/components/ui/use-keys";
import { useShortcut } from "@/components/ui/use-shortcut";

/** The rows of the list, and which of them has the focus (-1 for none). */
function rowsHere(): { rows: HTMLElement[]; at: number } {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  return { rows, at: rows.findIndex((row) => row.contains(document.activeElement)) };
}

function step(by: 1 | -1): void {
  const { rows, at } = rowsHere();
  const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))];
  next?.querySelector<HTMLElement>("input, button, a")?.focus();
}

/** Answers the question that has the focus, or the first one, with its nth choice. */
function answer(nth: number): void {
  const questions = [...document.querySelectorAll<HTMLElement>("[data-question]")];
  const asked = questions.find((question) => question.contains(document.activeElement)) ?? questions[0];
  asked?.querySelectorAll<HTMLButtonElement>("button[aria-pressed]")[nth]?.click();
}

/** J and K go from row to row where `step` isn't given, digits answer a question, Escape cancels. */
export function useRowKeys(onCancel: () => void, onStep: (by: 1 | -1) => void = step): void {
  useKeys({
    j: () => onStep(1),
    k: () => onStep(-1),
    1: () => answer(0),
    2: () => answer(1),
    3: () => answer(2),
    escape: onCancel,
  });
}

/**
 * Cmd or Ctrl with Enter goes on, also from within a field; pressed while something `waits` to be read, as soon as it is. Gives whether
 * it is about to.
 */
export function useGoOn(onGo: () => void, waits: boolean, on = true): boolean {
  const [asked, setAsked] = useState(false);
  const go = useRef(onGo);
  go.current = onGo;
  useEffect(() => {
    if (!asked || waits) return;
    setAsked(false);
    go.current();
  }, [asked, waits]);
  useShortcut(
    (event) => {
      if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      setAsked(true);
    },
    { on },
  );
  return asked && waits;
}
