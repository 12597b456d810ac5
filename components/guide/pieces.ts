/** A stretch of a text (UTF-16 offsets, end exclusive) and what it is marked as. */
export type Span<Mark> = { start: number; end: number; mark: Mark };

/** A piece of a text: plain, or marked. */
export type Piece<Mark> = { start: number; text: string; mark: Mark | null };

/** A text cut into its marked spans and what stands between them, in order; of spans that overlap the earlier one is kept. */
export function cut<Mark>(text: string, spans: readonly Span<Mark>[]): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let cursor = 0;
  for (const { start, end, mark } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < cursor || start === end) continue;
    if (start > cursor) pieces.push({ start: cursor, text: text.slice(cursor, start), mark: null });
    pieces.push({ start, text: text.slice(start, end), mark });
    cursor = end;
  }
  if (cursor < text.length) pieces.push({ start: cursor, text: text.slice(cursor), mark: null });
  return pieces;
}

/** The text that was cut. */
export const textOf = (pieces: readonly Piece<unknown>[]): string => pieces.map(({ text }) => text).join("");
