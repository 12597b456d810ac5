/** A place in a text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/** Where two texts differ: the same before `start`, the same after `before` of the one and `after` of the other. */
function difference(from: string, to: string): { start: number; before: number; after: number } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { start, before: from.length - tail, after: to.length - tail };
}

/**
 * What was found in `from`, moved to where the same words are in `to`, the text as it is now. What was found in words that changed is
 * dropped, so that a mark never ends up under different words.
 */
export function shifted<Found extends Span>(found: readonly Found[], from: string, to: string): Found[] {
  if (from === to) return [...found];
  const { start, before, after } = difference(from, to);
  return found.flatMap((span) => {
    if (span.end <= start) return [span];
    if (span.start >= before) return [{ ...span, start: span.start + after - before, end: span.end + after - before }];
    return [];
  });
}
