/**
 * A slot is a place in a text that a person still has to write, as `{{what belongs there}}`. The rule `unfilled-placeholder` stops a
 * message while one is left. Offsets are UTF-16 units, end exclusive, braces included.
 */
export type Slot = { start: number; end: number; label: string };

const SLOT = /\{\{([^{}\n]{1,200})\}\}/g;

/** A slot, written out. */
export const slot = (label: string) => `{{${label}}}`;

/** The slots of a text, in order. */
export function slotsOf(text: string): Slot[] {
  return [...text.matchAll(SLOT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: (match[1] ?? "").trim(),
  }));
}

/** The first slot that begins at `caret` or after it, else the first of all; null when none is left. */
export function nextSlot(text: string, caret: number): Slot | null {
  const slots = slotsOf(text);
  return slots.find(({ start }) => start >= caret) ?? slots[0] ?? null;
}

/** The last slot that ends before `caret`, else the last of all; null when none is left. */
export function previousSlot(text: string, caret: number): Slot | null {
  const slots = slotsOf(text);
  return slots.findLast(({ end }) => end <= caret) ?? slots.at(-1) ?? null;
}
