import { isGeneric } from "@/lib/log-line/names";
import { plainWords } from "@/lib/season/search";
import { capitalized } from "@/lib/season/words";

/** Words of a name that stay small within it, and some that are letters of their own. */
const SMALL = /^(?:of|at|for|the|and)$/i;
const LETTERS = /^(?:ir|vir|[b-df-hj-np-tv-xz]{3,5})$/i;

/** Words that were typed in a hurry as the name they stand for: "university of michigan ir" is University of Michigan IR. */
export function namelike(words: string): string {
  return words
    .split(/\s+/)
    .map((word, at) => {
      if (at > 0 && SMALL.test(word)) return word.toLowerCase();
      return LETTERS.test(word) ? word.toUpperCase() : capitalized(word);
    })
    .join(" ");
}

const isPlaceWord = (word: string) => isGeneric(plainWords(word));

/** Whether a word of what half of all hospitals are called is among these. */
export const saysPlace = (words: string): boolean => words.split(" ").some(isPlaceWord);

/** Whether all of these are what half of all hospitals are called: a place, and nobody's name. */
export const isPlaceAlone = (words: string): boolean => words.split(" ").every(isPlaceWord);
