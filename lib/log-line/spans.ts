/** A part of the line, in UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/** The line with what was already read replaced by spaces, so that offsets stay true. */
export function without(line: string, read: Span[]): string {
  return read.reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), line);
}

/** The words of a line with their places; apostrophes, dots and hyphens inside a word belong to it. */
export function wordsOf(line: string): (Span & { text: string })[] {
  return [...line.matchAll(/[\p{L}\p{N}]+(?:['’.\-–][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Spans in order, those that only a comma, a space or an "and" parts made one: "marsh, tak". */
export function joined(line: string, spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last && /^[\s,&]*(?:and\s+)?$/i.test(line.slice(last.end, start))) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}

/** What is left of a part of the line on both sides of others within it. */
export function apart({ start, end }: Span, within: Span[]): Span[] {
  const edges = [start, ...within.flatMap((span) => [span.start, span.end]), end];
  return edges.flatMap((edge, at) => {
    const until = edges[at + 1];
    return at % 2 === 0 && until !== undefined && until - edge > 1 ? [{ start: edge, end: until }] : [];
  });
}
