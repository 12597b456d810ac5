import { calledNames } from "@/lib/season/program-names";
import type { Contact, Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { isGeneric } from "./names";

const pairsOf = (words: string) => {
  const letters = plainWords(words).replaceAll(" ", "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};

/** Whether two words differ by one slip of the hand: a letter too few, too many, another, or two of them the wrong way around. */
function isSlip(one: string, other: string): boolean {
  if (one.length < 4 || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [a, b] = [one.slice(from), other.slice(from)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

/** Those whose names are nearest to words that name none, best first, three at most: for "harlo w" and small slips. */
function nearestOf<Row>(text: string, rows: Row[], namesOf: (row: Row) => string[]): Row[] {
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
    .slice(0, 3)
    .map(({ row }) => row);
}

/** The programs whose names are nearest to words that name none; by what is their own in them, where anything is. */
export function nearest(text: string, programs: Program[]): Program[] {
  const own = text.split(" ").filter((word) => !isGeneric(plainWords(word)));
  return nearestOf(own.join(" ") || text, programs, calledNames);
}

/** The people whose names are nearest to words that name nobody. */
export const nearestPeople = (text: string, contacts: Contact[]) => nearestOf(text, contacts, ({ name }) => [name]);
