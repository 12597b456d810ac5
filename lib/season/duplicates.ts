import { FIELD_WORDS, wordSet } from "./name-words";
import type { Program } from "./schema";
import { plainWords } from "./search";

/** What two entries for one program are told by. */
export type Known = Pick<Program, "name" | "track" | "nrmpCode" | "acgmeId"> &
  Partial<Pick<Program, "shortName" | "aliases">>;

/** By which of them two programs look the same. */
export type Likeness = "nrmpCode" | "acgmeId" | "name";

/** Words that a program's name may have or lack without being another program's. */
const NO_NAME = wordSet(FIELD_WORDS, ["the"]);

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

/** A program and by what it is the same as another. */
export type Duplicate<Other> = { other: Other; by: Likeness };

/** Finds the first of `others` that is the same program by NRMP code, ACGME ID or a name it goes by, in this order; made once for many questions. */
export function duplicatesAmong<Other extends Known>(
  others: readonly Other[],
): (program: Known) => Duplicate<Other> | null {
  const first = new Map<string, Other>();
  for (const other of others) for (const [, key] of keys(other)) if (!first.has(key)) first.set(key, other);
  return (program) => {
    for (const [by, key] of keys(program)) {
      const other = first.get(key);
      if (other) return { other, by };
    }
    return null;
  };
}

/** The first of `others` that is the same program by NRMP code, ACGME ID or a name it goes by, in this order, and by which. */
export const duplicateOf = <Other extends Known>(program: Known, others: readonly Other[]): Duplicate<Other> | null =>
  duplicatesAmong(others)(program);

/** What a name may end in besides: the hospital, or the school, of the same place. */
const PARTS = new Set(
  "school college faculty of medicine medical center centers hospital hospitals health system".split(" "),
);
/** Words that many places share, and by which none is told. */
const SHARED = new Set([...PARTS, ..."university institute clinic at and in county state st saint".split(" ")]);

/** A name up to the words for a part of the place: "tulane university" of "Tulane University School of Medicine". */
function coreName(name: string): string {
  const words = bareName(name).split(" ");
  const end = words.findLastIndex((word) => !PARTS.has(word)) + 1;
  return words.slice(0, end).join(" ");
}

/** Whether two programs are known to be in different places. */
const apart = (one: Placed, other: Placed) =>
  (one.city && other.city && plainWords(one.city) !== plainWords(other.city)) ||
  (one.state && other.state && one.state !== other.state);
type Placed = Partial<Pick<Program, "city" | "state">>;

/**
 * The first of `others` that could be the same program under a longer or a shorter name, as "Tulane University School of Medicine" and
 * "Tulane University": to be told, not to be taken for one.
 */
export function nearTwinOf<Other extends Known & Placed>(
  program: Known & Placed,
  others: readonly Other[],
): Other | null {
  const core = coreName(program.name);
  if (core === "" || core.split(" ").every((word) => SHARED.has(word))) return null;
  return (
    others.find((other) => other.track === program.track && !apart(program, other) && coreName(other.name) === core) ??
    null
  );
}

/** How alike two names are by the words that tell a place: 1 where all of the shorter one's are the other's as well, 0 where none is. */
export function likeness(one: string, other: string): number {
  const told = (name: string) =>
    new Set(
      bareName(name)
        .split(" ")
        .filter((word) => !SHARED.has(word)),
    );
  const [fewer, more] = [told(one), told(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return 0;
  return [...fewer].filter((word) => more.has(word)).length / fewer.size;
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
