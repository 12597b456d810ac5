/** The encodings that a file's text may be in, in the order in which they are tried. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What windows-1252 has from 0x80 on; where it has nothing, the byte stands for itself. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * A text with the characters that were meant where windows-1252 was read as Latin-1. Node's own decoder does that up to version 20, and
 * mail says ISO-8859-1 where it is windows-1252. No text has these control characters of its own.
 */
export function withoutLatinControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => FROM_80[character.charCodeAt(0) - 0x80] ?? character);
}

const decoded = (bytes: Uint8Array, encoding: Encoding) =>
  withoutLatinControls(new TextDecoder(encoding).decode(bytes)).replace(/^\uFEFF/, "");

/** A text's bytes as text: by its mark, then strict UTF-8, then UTF-16 by its NULs, then windows-1252. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  return { text: decoded(bytes, encoding), encoding };
}

/** A text's bytes in an encoding that somebody chose. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return decoded(bytes, encoding);
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const some = bytes.subarray(0, 4_096);
  let even = 0;
  let odd = 0;
  for (const [place, byte] of some.entries()) {
    if (byte !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  // Plain letters in UTF-16 have a NUL in every other byte, and strict UTF-8 would take them.
  if (odd > some.length / 8 && even < odd / 4) return "utf-16le";
  if (even > some.length / 8 && odd < even / 4) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Whether bytes are strict UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text that is kept as it is: most cells and lines. */
const PLAIN = /^[\n\t -~]*$/;

/** A text that the season can keep: no control characters but tabs and line ends, no lone surrogates, at most `most` characters. */
export function cleanText(text: string, most: number): string {
  if (PLAIN.test(text)) return text.trim().slice(0, most);
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\p{Surrogate}/gu, "")
    .trim()
    .slice(0, most)
    .replace(/\p{Surrogate}$/u, "");
}

/** Letters and pictures that a joiner after them holds together with the next. */
const JOINED = "\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F\\p{M}\\p{Script=Arabic}\\p{Script=Syriac}";
/** What shows nothing and changes how a name reads: marks of direction, spaces without width, hyphens that aren't there, joiners of nothing. */
const UNSEEN = new RegExp(
  `[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]|(?<![${JOINED}])[\\u200C\\u200D]`,
  "gu",
);

/** A text without what can't be seen in it: a name that was copied from a page or a chat is the one that it looks like. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, "");

/** Words of plain letters with one space between: most names are, and stay the very text they were. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** The same on one line. */
export const cleanLine = (text: string, most = 500): string =>
  text === "" || (text.length <= most && PLAIN_LINE.test(text))
    ? text
    : cleanText(withoutUnseen(text).replace(/\s+/g, " "), most);
