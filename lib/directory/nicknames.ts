import { FIELD_WORDS, JOINING_WORDS, LONG_FORMS, wordSet } from "@/lib/season/name-words";
import { plainWords } from "@/lib/season/search";
import { ENTRIES } from "./directory";

/** The directory's programs by everything people call them; what several are called tells none. */
const NAMES = new Map<string, string | null>();
for (const { name, shortName, aliases } of ENTRIES)
  for (const called of [name, name.replace(/\([^()]*\)/g, " "), shortName, ...aliases]
    .map(plainWords)
    .filter(Boolean)) {
    const other = NAMES.get(called);
    NAMES.set(called, other === undefined || other === name ? name : null);
  }

const STATES = new Map(ENTRIES.map(({ name, state }) => [name, state]));

/** With what such a name begins: most names begin with none of them, which is soon told. */
const FIRST_WORDS = new Set([...NAMES.keys()].map((called) => called.split(" ")[0]));

const OF_THE_FIELD = wordSet(FIELD_WORDS, ["vir"]);

const JOINING = wordSet(JOINING_WORDS);
/** The words of a name in full, without those that only join them: "Univ of Michigan" is "university michigan". */
const inFull = (words: readonly string[]): string[] =>
  words.map((word) => LONG_FORMS[word] ?? word).filter((word) => !JOINING.has(word) && !OF_THE_FIELD.has(word));

/** The same by the names' words in full. */
const FULL = new Map<string, string | null>();
for (const [called, name] of NAMES) {
  const full = inFull(called.split(" ")).join(" ");
  const other = FULL.get(full);
  FULL.set(full, other === undefined || other === name ? name : null);
}
const FIRST_IN_FULL = new Set([...FULL.keys()].map((called) => called.split(" ")[0]));

/** The program of the directory that people mean by a name: "BIDMC", "Penn", "Mass General"; null where none is known by it. */
export function calledBy(name: string): string | null {
  const words = plainWords(name);
  const known = NAMES.get(words);
  if (known !== undefined) return known;
  const parts = words.split(" ");
  const first = parts.find((word) => !OF_THE_FIELD.has(word)) ?? "";
  if (first === "") return null;
  // Most names begin as none of the directory's does.
  const inShort = FIRST_WORDS.has(first);
  if (!inShort && !FIRST_IN_FULL.has(LONG_FORMS[first] ?? first) && !JOINING.has(first)) return null;
  const bare = parts.filter((word) => !OF_THE_FIELD.has(word));
  const named = inShort ? NAMES.get(bare.join(" ")) : undefined;
  return named !== undefined ? named : (FULL.get(inFull(bare).join(" ")) ?? null);
}

/** The state of the program that people mean by one of these names; empty where none is known by them. */
export function listedState(names: readonly string[]): string {
  for (const name of names) {
    const called = calledBy(name);
    if (called !== null) return STATES.get(called) ?? "";
  }
  return "";
}
