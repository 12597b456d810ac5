import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type ListPosition, moveWords } from "./move-words";

/** A slider gives many orders on its way; only the last is announced. */
const PAUSE_MS = 400;

const rowOf = (list: HTMLElement | null, id: string | undefined) =>
  id === undefined ? null : list?.querySelector<HTMLElement>(`[data-found="${CSS.escape(id)}"]`);

/**
 * Keeps the row that is looked at in view, and the focus in it, when the list is put in another order; gives what is announced of that.
 * `at` is the row; `order` changes where any row moves.
 */
export function useMoves(
  list: RefObject<HTMLElement | null>,
  {
    at,
    first,
    count,
    order,
  }: { at: (ListPosition & { id: string }) | null; first: ListPosition | null; count: number; order: string },
) {
  const [announcement, setAnnouncement] = useState("");
  /** What the last announced order was. */
  const announced = useRef({ at, first, count });
  /** The part of a row that has the focus: rows that change their band are made anew. */
  const focusedPart = useRef<string | null>(null);
  const present = useRef({ at, first, count });
  useEffect(() => {
    present.current = { at, first, count };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `order` is what the effect waits for
  useLayoutEffect(() => {
    const row = rowOf(list.current, at?.id);
    if (!row) return;
    if (focusedPart.current !== null && document.activeElement === document.body) {
      const part = row.querySelector<HTMLElement>(`[data-control="${focusedPart.current}"]:not(:disabled)`);
      (part ?? row.querySelector<HTMLElement>("[data-control=name]"))?.focus({ preventScroll: true });
    }
    row.scrollIntoView({ block: "nearest" });
  }, [order]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `order` is what the effect waits for
  useEffect(() => {
    const timer = setTimeout(() => {
      const words = moveWords(announced.current, present.current, present.current.count);
      announced.current = present.current;
      if (words !== null) setAnnouncement(words);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [order]);

  // Another row that is looked at starts from where it stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the name starts it anew
  useEffect(() => {
    announced.current = { ...announced.current, at: present.current.at };
  }, [at?.name]);

  const focus = {
    onFocus: ({ target }: FocusEvent) => {
      focusedPart.current = target.closest<HTMLElement>("[data-control]")?.dataset.control ?? null;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) focusedPart.current = null;
    },
  };
  return { announcement, focus };
}
