import { type Slot, slotsOf } from "@/lib/templates/slots";

/** What became of a slot: it still stands open, words stand in its place, or its place is gone with the words around it. */
export type SlotState = { label: string; is: "open" | "filled" | "left out" };

/** How many characters beside a slot identify its place. */
const ANCHOR = 24;
/** Fewer letters than this, such as a period or "and", stand anywhere. */
const LEAST = 4;

const WORD = /[\p{L}\p{N}]/u;
const tells = (piece: string) => (piece.match(/\p{L}/gu) ?? []).length >= LEAST;

/** The template's own words before and after a slot, nearest first; `here`, those in its line. */
function around(laid: string, slots: readonly Slot[], place: number) {
  const slot = slots[place];
  const pieces = (text: string) => text.split(/\{\{[^{}\n]*\}\}|\n/).map((piece) => piece.trim());
  const lineStart = laid.lastIndexOf("\n", slot?.start) + 1;
  const newline = laid.indexOf("\n", slot?.end);
  const lineEnd = newline < 0 ? laid.length : newline;
  const before = pieces(laid.slice(lineStart, slot?.start)).at(-1) ?? "";
  const after = pieces(laid.slice(slot?.end, lineEnd))[0] ?? "";
  return {
    here: { before: tells(before) ? before.slice(-ANCHOR) : "", after: tells(after) ? after.slice(0, ANCHOR) : "" },
    above: pieces(laid.slice(0, lineStart)).findLast(tells)?.slice(0, ANCHOR) ?? "",
    below: pieces(laid.slice(lineEnd)).find(tells)?.slice(0, ANCHOR) ?? "",
  };
}

/** Whether a text has words where a slot was: beside what stood in its line, or between the lines above and below it. */
function hasWords(text: string, { here, above, below }: ReturnType<typeof around>): boolean {
  const { before, after } = here;
  if (before === "" && after === "") {
    const up = above === "" ? 0 : text.indexOf(above);
    const from = above === "" ? 0 : text.indexOf("\n", up);
    const down = below === "" ? text.length : text.indexOf(below, Math.max(from, 0));
    return up >= 0 && from >= 0 && down >= 0 && WORD.test(text.slice(from, text.lastIndexOf("\n", down) + 1 || down));
  }
  const start = before === "" ? -1 : text.indexOf(before);
  const from = start < 0 ? 0 : start + before.length;
  const end = after === "" ? -1 : text.indexOf(after, from);
  if (start < 0 && end < 0) return false;
  const line = text.slice(from, end < 0 ? undefined : end);
  return WORD.test((start < 0 ? line.split("\n").at(-1) : line.split("\n")[0]) ?? "");
}

/** What became of each slot that the template laid out, and of any other that stands in the text now. */
export function slotStates(laid: string, text: string): SlotState[] {
  const slots = slotsOf(laid);
  const open = new Set(slotsOf(text).map(({ label }) => label));
  const known = new Map<string, SlotState["is"]>();
  for (const [place, { label }] of slots.entries()) {
    if (known.get(label) === "filled") continue;
    const filled = !open.has(label) && hasWords(text, around(laid, slots, place));
    known.set(label, open.has(label) ? "open" : filled ? "filled" : "left out");
  }
  for (const label of open) if (!known.has(label)) known.set(label, "open");
  return [...known].map(([label, is]) => ({ label, is }));
}

/** "3 of 6 filled, 2 left out" */
export function slotWords(states: readonly SlotState[]): string {
  const filled = states.filter(({ is }) => is === "filled").length;
  const leftOut = states.filter(({ is }) => is === "left out").length;
  if (leftOut === states.length) return "All left out";
  return `${filled} of ${states.length} filled${leftOut > 0 ? `, ${leftOut} left out` : ""}`;
}
