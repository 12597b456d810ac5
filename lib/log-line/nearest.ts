import { calledNames } from "@/lib/season/program-names";
import type { Contact } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { isGeneric } from "./names";
import { isSlip } from "./slips";

/** No more than these are offered. */
const MOST_NEAR = 3;

const pairsOf = (words: string) => {
  const letters = plainWords(words).replaceAll(" ", "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};

/** Those whose names are nearest to words that name none, best first, three at most: for "harlo w" and small slips. */
function nearestOf<Row>(text: string, rows: readonly Row[], namesOf: (row: Row) => string[]): Row[] {
  const wanted = pairsOf(text);
  if (wanted.size === 0) return [];
  const words = plainWords(text).split(" ");
  const likeness = (name: string) => {
    if (
      plainWords(name)
        .split(" ")
        .some((own) => words.some((word) => isSlip(word, own)))
    )
      return 1;
    const has = pairsOf(name);
    return [...wanted].filter((pair) => has.has(pair)).length / wanted.size;
  };
  return rows
    .map((row) => ({ row, like: Math.max(...namesOf(row).map(likeness)) }))
    .filter(({ like }) => like >= 0.5)
    .sort((one, other) => other.like - one.like)
    .slice(0, MOST_NEAR)
    .map(({ row }) => row);
}

/** What has the names of a program: one of a season, or of the directory. */
type Called = Parameters<typeof calledNames>[0];

const ownWords = (text: string) => text.split(" ").filter((word) => !isGeneric(plainWords(word)));

/** The programs whose names are nearest to words that name none; by what is their own in them, where anything is. */
export function nearest<Row extends Called>(text: string, programs: readonly Row[]): Row[] {
  return nearestOf(ownWords(text).join(" ") || text, programs, calledNames);
}

/** The programs that a word is a slip of: each letter but one stands in one of their names, or nearly all of a long one. */
export function misspelled<Row extends Called>(text: string, programs: readonly Row[]): Row[] {
  const words = ownWords(plainWords(text));
  const isMeant = (program: Row) =>
    calledNames(program)
      .flatMap((called) => [plainWords(called).replaceAll(" ", ""), ...ownWords(plainWords(called))])
      .some((own) => words.some((word) => isSlip(word, own) || isLongSlip(word, own)));
  return words.length === 0 ? [] : programs.filter(isMeant).slice(0, MOST_NEAR);
}

/** From this many letters on two slips leave a word what it was. */
const LONG = 9;

/** Whether nearly all pairs of letters of two long words are the same: "massachussets". */
function isLongSlip(one: string, other: string): boolean {
  if (one.length < LONG || one === other || Math.abs(one.length - other.length) > 2) return false;
  const [has, wanted] = [pairsOf(one), pairsOf(other)];
  return [...wanted].filter((pair) => has.has(pair)).length >= 0.8 * wanted.size;
}

/** The people whose names are nearest to words that name nobody. */
export const nearestPeople = (text: string, contacts: Contact[]) => nearestOf(text, contacts, ({ name }) => [name]);
