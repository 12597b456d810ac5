import { isGeneric, isNearlyGeneric } from "@/lib/log-line/names";
import { misspelled } from "@/lib/log-line/nearest";
import { monthWords } from "@/lib/season/months";
import { calledNames } from "@/lib/season/program-names";
import type { Program } from "@/lib/season/schema";
import { holds, initialsOf, plainWords } from "@/lib/season/search";
import shipped from "./programs.json" with { type: "json" };

/**
 * The programs that ship with the app: compiled from public pages to fill in a form that a person then checks. Null is not
 * known. `asOf` is how old its sources are (a year, or year and month), where their pages say so.
 * Loaded where it is needed only: a client component imports this file dynamically.
 */

export type DirectoryTrack = "integrated" | "independent";

/** A program of the directory on one of its tracks, with the names that the season's own programs use. */
export type DirectoryEntry = Pick<
  Program,
  | "name"
  | "shortName"
  | "aliases"
  | "institution"
  | "city"
  | "state"
  | "positionType"
  | "nrmpCode"
  | "acgmeId"
  | "website"
> & {
  /** Null where no page said which tracks it has. */
  track: DirectoryTrack | null;
  asOf: string | null;
  sources: string[];
};

/** When the directory was put together, as "2026-11". */
export const COMPILED = shipped.compiled;

/** Which letter of an NRMP code stands for which position (NRMP, Program Codes). */
const POSITION_OF_LETTER: Record<string, Program["positionType"]> = {
  C: "categorical",
  A: "advanced",
  R: "physician",
  P: "preliminary",
};

const MOST_FOUND = 8;
const MOST_NEAR = 3;
/** A slip in fewer letters could be anything. */
const FEWEST_MISSPELLED = 4;

type Shipped = (typeof shipped.programs)[number];

function entry(program: Shipped, track: DirectoryTrack | null): DirectoryEntry {
  const { name, shortName, aliases, institution, city, state, website, asOf, sources } = program;
  // The codes that were found are those of the integrated track.
  const nrmpCode = track === "integrated" ? program.nrmpCode : null;
  return {
    ...{ name, shortName, aliases, institution, city, state, website, asOf, sources, track, nrmpCode },
    positionType: (nrmpCode && POSITION_OF_LETTER[nrmpCode.charAt(7)]) || null,
    acgmeId: track === "independent" ? program.acgmeIdIndependent : track === "integrated" ? program.acgmeId : null,
  };
}

/** One entry for each program and track it is known to have, in the directory's order. */
export const ENTRIES: readonly DirectoryEntry[] = shipped.programs.flatMap((program) => {
  const tracks = (["integrated", "independent"] as const).filter((track) => program[track]);
  return tracks.length > 0 ? tracks.map((track) => entry(program, track)) : [entry(program, null)];
});

/** How well an entry's names answer a search: as another name of its own, at its beginning, at the beginning of a word, elsewhere. */
function nearness({ name, shortName, aliases }: DirectoryEntry, search: string): number {
  const said = ` ${plainWords(name)}`;
  const wanted = plainWords(search);
  if ([shortName, ...aliases].some((called) => plainWords(called) === wanted)) return 0;
  return said.startsWith(` ${wanted}`) ? 1 : said.includes(` ${wanted}`) ? 2 : 3;
}

/**
 * The entries that hold every word of a search in their name, institution, place, initials or codes: nearest first, those of the
 * season's track before the others, eight at most.
 */
export function findInDirectory(search: string, track: Program["track"]): DirectoryEntry[] {
  return ENTRIES.filter((found) => {
    const { city, state, nrmpCode, acgmeId } = found;
    return holds([...calledNames(found), city, state, initialsOf(found.name), nrmpCode ?? "", acgmeId ?? ""], search);
  })
    .map((found) => ({ found, near: nearness(found, search), other: found.track === track ? 0 : 1 }))
    .sort((a, b) => a.other - b.other || a.near - b.near || a.found.name.localeCompare(b.found.name, "en"))
    .slice(0, MOST_FOUND)
    .map(({ found }) => found);
}

/**
 * The entries that a search which finds nothing may be a slip of ("mount sinia", "massachussets general"): asked, never taken. Those that most of
 * its words fit come first, those of the season's track before the others, then those of few names; three at most.
 */
export function nearInDirectory(search: string, track: Program["track"]): DirectoryEntry[] {
  const words = plainWords(search)
    .split(" ")
    .filter((word) => word.length >= FEWEST_MISSPELLED && !isNearlyGeneric(word));
  if (words.length === 0) return [];
  return ENTRIES.map((found) => {
    const places = { ...found, aliases: [...found.aliases, found.city] };
    const fit = words.filter(
      (word) => holds(calledNames(places), word) || misspelled(word, [places]).length > 0,
    ).length;
    const own = plainWords(found.name)
      .split(" ")
      .filter((word) => !isGeneric(word)).length;
    return { found, fit, own, other: found.track === track ? 0 : 1 };
  })
    .filter(({ fit }) => fit === words.length)
    .sort((a, b) => a.other - b.other || a.own - b.own || a.found.name.localeCompare(b.found.name, "en"))
    .slice(0, MOST_NEAR)
    .map(({ found }) => found);
}

/** How old the pages are that the directory read about a program, in words that can follow a comma; null where they bear no date. */
export function ageWords({ asOf }: Pick<DirectoryEntry, "asOf">): string | null {
  return asOf ? `from pages of ${monthWords(asOf)}` : null;
}

/** The entry that a program's code was taken from: one with the very same code. Null for a code typed by hand. */
export function entryOfCode(code: string): DirectoryEntry | null {
  return ENTRIES.find(({ nrmpCode, acgmeId }) => nrmpCode === code || acgmeId === code) ?? null;
}
