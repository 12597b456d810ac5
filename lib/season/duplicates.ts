import type { Program } from "./schema";
import { plainWords } from "./search";

/** What two entries for one program are told by. */
export type Known = Pick<Program, "name" | "track" | "nrmpCode" | "acgmeId"> &
  Partial<Pick<Program, "shortName" | "aliases">>;

/** By which of them two programs look the same. */
export type Likeness = "nrmpCode" | "acgmeId" | "name";

/** Words that a program's name may have or lack without being another program's. */
const NO_NAME = new Set(
  "the program residency ir dr interventional diagnostic radiology integrated independent".split(" "),
);

/** A name without case, marks, an abbreviation in brackets and the words of the field. */
function bareName(name: string): string {
  const words = plainWords(name.replace(/\([A-Z/]{2,}\)/g, " "));
  const bare = words.split(" ").filter((word) => !NO_NAME.has(word));
  return bare.join(" ") || words;
}

/** The keys by which a program is found again. A name says so within one track only: a hospital may have several. */
function keys({ name, shortName = "", aliases = [], track, nrmpCode, acgmeId }: Known): [Likeness, string][] {
  const found: [Likeness, string][] = [];
  const code = nrmpCode?.trim().toUpperCase();
  if (code) found.push(["nrmpCode", `nrmp ${code}`]);
  const accredited = acgmeId?.replace(/[\s-]/g, "");
  if (accredited) found.push(["acgmeId", `acgme ${accredited}`]);
  for (const called of [name, shortName, ...aliases])
    if (called.trim()) found.push(["name", `name ${track} ${bareName(called)}`]);
  return found;
}

/** The first of `others` that is the same program by NRMP code, ACGME ID or a name it goes by, in this order, and by which. */
export function duplicateOf<Other extends Known>(
  program: Known,
  others: readonly Other[],
): { other: Other; by: Likeness } | null {
  for (const [by, key] of keys(program)) {
    const other = others.find((candidate) => keys(candidate).some(([, known]) => known === key));
    if (other) return { other, by };
  }
  return null;
}

/** The ids of all programs that another one of the season looks the same as. */
export function duplicates(programs: readonly (Known & { id: string })[]): Set<string> {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const program of programs)
    for (const [, key] of keys(program)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, program.id);
      else if (other !== program.id) found.add(other).add(program.id);
    }
  return found;
}
