/** How deep a JSON text may go, how many values it may hold, and how many fields one object of it. */
export type JsonBounds = { depth: number; values: number; fields: number };

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Where the string that begins at `at` ends: its closing quote, or the end of the text. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

/**
 * What a JSON text has more of than it may, in words, or null. Looked at before the text is parsed: a few megabytes of brackets or of
 * fields take many times their size and a long time once they are values. Linear in the text; what is no JSON is left to the parser.
 */
export function beyondBounds(text: string, { depth, values, fields }: JsonBounds): string | null {
  const counts: number[] = [];
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      counts.push(code === OPEN_OBJECT ? 1 : Number.NEGATIVE_INFINITY);
      if (counts.length > depth) return `is nested more than ${depth} levels deep, which is the limit`;
      all += 1;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) counts.pop();
    else if (code === COMMA) {
      all += 1;
      const last = counts.length - 1;
      const count = (counts[last] ?? Number.NEGATIVE_INFINITY) + 1;
      counts[last] = count;
      if (count > fields) return `has an object of more than ${fields} fields, which is the limit`;
    }
    if (all > values) return `holds more than ${values} values, which is the limit`;
  }
  return null;
}
