import { calledBy } from "@/lib/directory/nicknames";
import { rememberingBy } from "@/lib/rules/text/remember";
import { FIELD_WORDS, JOINING_WORDS, LONG_FORMS, PLACE_WORDS, wordSet } from "@/lib/season/name-words";
import { plainWords } from "@/lib/season/search";

/** Characters of names whose words are remembered: each is compared with others many times. */
const KEPT = 200_000;

/** Words that a program's name may have or lack without being another program's. */
const NO_NAME = wordSet(FIELD_WORDS, JOINING_WORDS, ["fellowship", "vir", "department", "school"]);
/** Words of half of all programs' names, which tell none apart. */
const COMMON = wordSet(PLACE_WORDS, ["foundation", "network"]);

/** A name in the words that tell a program, so that the ways of writing it are one: "Alderbrook Med. Ctr. (IR)" and "Alderbrook Medical Center". */
export const nameKey = rememberingBy((name: string) => name, readNameKey, KEPT);

function readNameKey(name: string): string {
  const words = plainWords(name.replace(/\([A-Z/]{2,6}\)/g, " ").replace(/['’]s\b/g, "s"))
    .split(" ")
    .map((word) => LONG_FORMS[word] ?? word)
    .filter((word) => !NO_NAME.has(word));
  return words.join(" ") || plainWords(name);
}

/** Every key that a name may be found by: its own, and those of the program that people mean by a name like BIDMC. */
export function nameKeys(name: string): string[] {
  const meant = calledBy(name);
  const key = nameKey(name);
  if (meant === null) return key === "" ? [] : [key];
  return [...new Set([key, nameKey(meant)])].filter((one) => one !== "");
}

/** The words of a name that tell it apart from others. */
export const ownWords = rememberingBy((name: string) => name, readOwnWords, KEPT);

function readOwnWords(name: string): readonly string[] {
  const words = nameKey(name).split(" ");
  const own = words.filter((word) => !COMMON.has(word) && word.length > 1);
  return [...new Set(own.length > 0 ? own : words)];
}

/** Whether two names may be of one place: the words of one are all in the other, or they differ by a slip. */
export function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [ownWords(one), ownWords(other)];
  if (a.length === 0 || b.length === 0) return false;
  const within = (few: readonly string[], many: readonly string[]) => few.every((word) => many.includes(word));
  return within(a, b) || within(b, a) || isSlip(spelled(one), spelled(other));
}

/** A name as it is spelled, by which one is another with a slip. */
export const spelled = (name: string): string => nameKey(name).replaceAll(" ", "");

/** A short name with a slip may be any other. */
const SHORTEST_SLIP = 8;
export const MOST_SLIPS = 2;

/** Whether two spellings differ by a slip, or not at all. */
export const isSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= SHORTEST_SLIP &&
  Math.abs(one.length - other.length) <= MOST_SLIPS &&
  sharesPart(one, other) &&
  slips(one, other) <= MOST_SLIPS;

/** Whether one of as many parts as leave one whole, wherever the slips are, stands in the other: most names share none, which is soon told. */
function sharesPart(one: string, other: string): boolean {
  const size = Math.ceil(one.length / (MOST_SLIPS + 1));
  for (let at = 0; at < one.length; at += size) if (other.includes(one.slice(at, at + size))) return true;
  return false;
}

/** How many letters have to be changed, left out or put in; counted to three. */
function slips(long: string, another: string): number {
  const { one, other } = whereTheyDiffer(long, another);
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1)
      next.push(
        Math.min(
          (last[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (last[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
        ),
      );
    if (Math.min(...next) > 3) return 4;
    last = next;
  }
  return last.at(-1) ?? 0;
}

/** Two texts without what both begin and end with. */
function whereTheyDiffer(one: string, other: string): { one: string; other: string } {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let to = 0;
  const most = Math.min(one.length, other.length) - from;
  while (to < most && one[one.length - 1 - to] === other[other.length - 1 - to]) to += 1;
  return { one: one.slice(from, one.length - to), other: other.slice(from, other.length - to) };
}
