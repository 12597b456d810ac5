import { nameWords } from "@/lib/rules/text/greeting";

/** From so many letters on, one slip of the fingers is hardly another name. */
const SLIP_FROM = 4;
/** A short form has at least so many letters of the first name: "Dan" for Daniel. */
const SHORT_FORM = 3;

/** Whether two words are one letter apart: one more, one less, another, or two in the wrong order. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SLIP_FROM || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(from, a.length - tail), b.slice(from, b.length - tail)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && right === `${left[1]}${left[0]}`);
}

const isIn = (word: string, words: readonly string[]) => words.includes(word);

/**
 * Whether a greeted name (its words in lower case) is that of a person: by surname, by first name or its short form when it stands
 * alone, with or without accents, however a name of several words is parted.
 */
export function isSamePerson(greeted: readonly string[], person: string): boolean {
  const words = nameWords(person);
  const last = greeted.at(-1) ?? "";
  if (greeted.length === 1) {
    const shortened = last.length >= SHORT_FORM && (words[0] ?? "").startsWith(last);
    return shortened || isIn(last, words) || words.slice(1).join("") === last;
  }
  if (words.join("").endsWith(greeted.join(""))) return true;
  if (!isIn(last, words) && !isIn(words.at(-1) ?? "", greeted)) return false;
  return !greeted.some((word) => !isIn(word, words) && words.some((own) => isSlip(word, own)));
}

/** Whether a greeted name is that of a person but for one slip of the fingers: "Mash" for Marsh. */
export function isNearMiss(greeted: readonly string[], person: string): boolean {
  const words = nameWords(person);
  const slips = greeted.filter((word) => !isIn(word, words));
  const whole = greeted.join("");
  if (words.some((_, i) => isSlip(whole, words.slice(i).join("")))) return true;
  return slips.length === 1 && words.some((own) => isSlip(slips[0] ?? "", own));
}

/** Whether a greeted name is exactly a person's surname, with the first name or without. */
export function bearsSurname(greeted: readonly string[], person: string): boolean {
  const surname = nameWords(person).at(-1);
  return surname !== undefined && greeted.at(-1) === surname;
}
