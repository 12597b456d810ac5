/** A header's value without control characters, of which a line break would begin another header. */
export function inOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}
