import type { Level } from "@/lib/rules";
import type { Span } from "./shift";

/** How a stretch of the letter looks: a finding's level, a question, or a slot that is still to be written. */
export type Look = Level | "asks" | "slot";

/** A stretch to be marked; `key` finds it again. */
export type Mark = Span & { look: Look; key: string };

/** A stretch of a line that looks the same throughout; `look` is null for plain text. */
export type Piece = { text: string; look: Look | null; key: string | null };

/** A line of the letter as it was typed, with the marks that fall on it, in offsets of the line. */
export type Line = { text: string; marks: Mark[] };

/** What shows where several marks fall on the same words. */
const OVER: Record<Look, number> = { notice: 0, warn: 1, asks: 2, stop: 3, slot: 4 };

/** The lines of a text with their marks. A mark over several lines stands on each of them. */
export function linesOf(text: string, marks: readonly Mark[]): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    const to = from + line.length;
    start = to + 1;
    return {
      text: line,
      marks: marks
        .filter((mark) => mark.start < to && mark.end > from)
        .map((mark) => ({
          ...mark,
          start: Math.max(0, mark.start - from),
          end: Math.min(line.length, mark.end - from),
        })),
    };
  });
}

/** A line in pieces, in order; put together they are the line. The most serious of several marks shows. */
export function piecesOf({ text, marks }: Line): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const shown = marks
      .filter((mark) => mark.start <= start && mark.end >= end)
      .reduce<Mark | null>((most, mark) => (most && OVER[most.look] >= OVER[mark.look] ? most : mark), null);
    return { text: text.slice(start, end), look: shown?.look ?? null, key: shown?.key ?? null };
  });
}
