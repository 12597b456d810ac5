/** A word, a number, or a mark as it is written, and where it begins. */
export type Token = { written: string; at: number };

const TOKEN = /#\s?\d+|\d+(?:st|nd|rd|th)?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\S/giu;
/** The characters of a keyboard, and two that plain text has beside them: their tokens are found by their codes, several times as fast. */
const TYPED = /^[ -~\u2014\u2026]*$/;
const ORDINALS = new Set(["st", "nd", "rd", "th"]);

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const APOSTROPHE = 0x27;
const HASH = 0x23;
const SPACE = 0x20;

function pastDigits(line: string, from: number): number {
  let at = from;
  while (isDigit(line.charCodeAt(at))) at++;
  return at;
}

function pastLetters(line: string, from: number): number {
  let at = from;
  while (isLetter(line.charCodeAt(at)) || (line.charCodeAt(at) === APOSTROPHE && isLetter(line.charCodeAt(at + 1))))
    at++;
  return at;
}

/** Where the token that begins at `from` ends; it is no space. */
function endOf(line: string, from: number): number {
  const code = line.charCodeAt(from);
  if (isLetter(code)) return pastLetters(line, from);
  if (isDigit(code)) {
    const end = pastDigits(line, from);
    return ORDINALS.has(line.slice(end, end + 2).toLowerCase()) ? end + 2 : end;
  }
  if (code !== HASH) return from + 1;
  const number = line.charCodeAt(from + 1) === SPACE ? from + 2 : from + 1;
  return isDigit(line.charCodeAt(number)) ? pastDigits(line, number) : from + 1;
}

/** The tokens of a line, in order. */
export function tokensIn(line: string): Token[] {
  if (!TYPED.test(line)) return Array.from(line.matchAll(TOKEN), ({ 0: written, index }) => ({ written, at: index }));
  const tokens: Token[] = [];
  for (let at = 0; at < line.length; ) {
    if (line.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const end = endOf(line, at);
    tokens.push({ written: line.slice(at, end), at });
    at = end;
  }
  return tokens;
}
