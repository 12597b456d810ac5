/** A stretch of plain text that is read by itself: a paragraph, a list line. Offsets into the plain text, end exclusive. */
export type Block = { start: number; end: number };

type Line = { start: number; end: number; text: string };

/** A line is looked at up to here; headers and closings are short. */
const LOOK = 300;

const QUOTED_LINE = /^\s{0,8}(?:>|\|\s?>)/;
const WROTE = /^\s{0,8}on\s.{4,280}\swrote:\s*$/i;
const WROTE_WITHIN =
  /\bon (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)[^\n]{4,200}?\bwrote:/i;
const FORWARDED =
  /^\s{0,8}(?:-{2,}\s?original message\s?-{2,}|-{2,}\s?forwarded message\s?-{2,}|begin forwarded message:)/i;
const FROM = /^\s{0,8}\*?from:\*?\s/i;
const HEADER = /^\s{0,8}\*?(?:sent|date|to|cc|subject):/i;
const HEADER_WITHIN = /\bfrom: .{2,120}\b(?:sent|date): /i;
const BULLET = /^\s{0,12}(?:[-*•·]|\d{1,2}[.)])\s/;
const CLOSING =
  /^\s{0,8}(?:(?:(?:my |with )?(?:very |much |many )?(?:best|warmest|warm|kind|kindest|sincere) (?:regards|wishes|thanks)|best|regards|sincerely(?: yours)?|respectfully(?: yours)?|yours(?: truly| sincerely)?|cheers|warmly|cordially|gratefully|with (?:gratitude|appreciation|thanks)|thanks(?: again| so much)?|thank you(?: again)?|many thanks),?|--)\s*$/i;
/** What no signature holds: a postscript, a full sentence, words to the reader. */
const STILL_LETTER = /^p\.?\s?p?\.?s\b|[.!?]$|\b(?:i|i'm|you|your|you're|my|we)\b/i;
/** What a device adds; not what somebody wrote on after it: "Sent from my phone - ranked you first". */
const SENT_FROM =
  /^\s{0,8}(?:sent from my|get outlook for)\b(?!.{0,40}?\s[-—|]\s?(?!please|excuse|sorry|forgive|apolog|pardon|typ)(?:\S+ ){2}\S)/i;
/** A name, a title, a school, a telephone number: a signature is no longer than this many lines, nor they than this. */
const SIGNATURE_LINES = 8;
const SIGNATURE_WIDTH = 80;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + LOOK)) });
    start = end + 1;
  }
  return lines;
}

const isBlank = (line: Line) => line.text.trim() === "" && line.end - line.start <= LOOK;

/** Whether a forwarded mail or a block of its headers starts at this line; everything below is then somebody's earlier words. */
function startsForwarded(lines: Line[], i: number): boolean {
  const line = lines[i];
  if (!line) return false;
  if (FORWARDED.test(line.text)) return true;
  if (!FROM.test(line.text)) return false;
  return HEADER_WITHIN.test(line.text) || lines.slice(i + 1, i + 4).some((next) => HEADER.test(next.text));
}

/** How many lines an "On … wrote:" takes up from this line on; 0 when there is none. */
function wroteLength(lines: Line[], i: number): number {
  if (!/^\s{0,8}on\s/i.test(lines[i]?.text ?? "")) return 0;
  const joined = lines.slice(i, i + 3).map(({ text }) => text.trim());
  return [1, 2, 3].find((n) => WROTE.test(joined.slice(0, n).join(" "))) ?? 0;
}

/** Whether the next line with anything on it, from `i` on, is marked as quoted. */
function isQuotedBelow(lines: Line[], i: number): boolean {
  let next = i;
  for (let line = lines[next]; line && isBlank(line); line = lines[next]) next++;
  return QUOTED_LINE.test(lines[next]?.text ?? "");
}

/** How many lines of signature follow a closing such as "Best," at line `i`. */
function signatureLength(lines: Line[], i: number): number {
  let length = 0;
  while (length < SIGNATURE_LINES) {
    const line = lines[i + 1 + length];
    if (!line) break;
    if (isBlank(line) && length > 0) break;
    const words = line.text.trim();
    if (words.length > SIGNATURE_WIDTH || STILL_LETTER.test(words) || QUOTED_LINE.test(words)) break;
    length++;
  }
  return length;
}

/**
 * The writer's own words, in blocks: earlier mail that is quoted below or between, its headers, and the signature (unless it is
 * asked for) are left out. Lines that a mail program wrapped stay in one block; blank lines, list items and closings part them.
 */
export function ownWords(text: string, signature: "left out" | "kept" = "left out"): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let open: Block | null = null;
  const close = () => {
    if (open) blocks.push(open);
    open = null;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    if (startsForwarded(lines, i)) break;
    const wrote = wroteLength(lines, i);
    if (wrote > 0) {
      if (!isQuotedBelow(lines, i + wrote)) break;
      close();
      i += wrote - 1;
      continue;
    }
    if (isBlank(line) || QUOTED_LINE.test(line.text) || SENT_FROM.test(line.text)) {
      close();
      continue;
    }
    const flattened = line.end - line.start > 40 ? WROTE_WITHIN.exec(text.slice(line.start, line.end)) : null;
    if (flattened) {
      blocks.push({ start: open ? open.start : line.start, end: line.start + flattened.index });
      return blocks;
    }
    if (CLOSING.test(line.text)) {
      close();
      if (signature === "left out") i += signatureLength(lines, i);
      continue;
    }
    if (BULLET.test(line.text)) close();
    open = open ? { start: open.start, end: line.end } : { start: line.start, end: line.end };
  }
  close();
  return blocks;
}
