import { analyse } from "@/lib/rules/text/analyse";
import type { Span } from "./shift";

/** What is taken out of a text with the sentences that a span touches: they and the space that would be left over. */
export const sentencesWithSpace = (text: string, span: Span): Span => withSpace(text, sentencesAround(text, span));

/** The sentences that a span touches, whole; the span itself where it lies in no sentence. */
function sentencesAround(text: string, span: Span): Span {
  const touched = analyse(text).filter(({ start, end }) => start < span.end && end > span.start);
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
}

/** A span with the space that would be left over without it: what parted it from its line, or its whole paragraph. */
function withSpace(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const startsLine = before === "" || before.endsWith("\n");
  const gapAfter = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  const endsLine = after.length === gapAfter || after[gapAfter] === "\n";
  if (!endsLine) return { start, end: end + gapAfter };
  const gapBefore = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  if (!startsLine) return { start: start - gapBefore, end: end + gapAfter };
  const breaks = /^\n{0,2}/.exec(after.slice(gapAfter))?.[0].length ?? 0;
  return { start, end: end + gapAfter + breaks };
}
