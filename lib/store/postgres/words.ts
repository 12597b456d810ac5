/** A word of a text: what it is found by, and where it stands in the text. */
export type Word = { folded: string; from: number; to: number };

/** The database compares words up to this length. */
const LONGEST_WORD = 500;

/** A text as it is compared: without accents and capitals. What the migrations' function "search_words" does, in the same order. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/** The words of what was typed, or of a text: letters and digits; all else is between them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/(?:[\p{L}\p{Nd}]|[\u0300-\u036f])+/gu)].flatMap((match) => {
    const word = [...folded(match[0])].slice(0, LONGEST_WORD).join("");
    return word === "" ? [] : [{ folded: word, from: match.index, to: match.index + match[0].length }];
  });
}
