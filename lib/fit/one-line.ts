/** A text in one line: what was typed or stated may have line breaks of any kind. */
export const inOneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, " ").trim();
