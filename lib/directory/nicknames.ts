import { FIELD_WORDS, wordSet } from "@/lib/season/name-words";
import { plainWords } from "@/lib/season/search";
import { ENTRIES } from "./directory";

/** The directory's programs by everything people call them; what several are called tells none. */
const NAMES = new Map<string, string | null>();
for (const { name, shortName, aliases } of ENTRIES)
  for (const called of [name, shortName, ...aliases].map(plainWords).filter(Boolean)) {
    const other = NAMES.get(called);
    NAMES.set(called, other === undefined || other === name ? name : null);
  }

/** With what such a name begins: most names begin with none of them, which is soon told. */
const FIRST_WORDS = new Set([...NAMES.keys()].map((called) => called.split(" ")[0]));

const OF_THE_FIELD = wordSet(FIELD_WORDS, ["vir"]);

/** The program of the directory that people mean by a name: "BIDMC", "Penn", "Mass General"; null where none is known by it. */
export function calledBy(name: string): string | null {
  const words = plainWords(name);
  const known = NAMES.get(words);
  if (known) return known;
  const bare = words.split(" ").filter((word) => !OF_THE_FIELD.has(word));
  return FIRST_WORDS.has(bare[0]) ? (NAMES.get(bare.join(" ")) ?? null) : null;
}
