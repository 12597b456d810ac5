import { type DirectoryEntry, ENTRIES } from "@/lib/directory/directory";
import { duplicateOf, duplicatesAmong } from "@/lib/season/duplicates";
import { usualOf } from "@/lib/season/fields/field";
import { PROGRAM } from "@/lib/season/fields/program";
import { programShortName } from "@/lib/season/program-names";
import type { Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import type { Candidate } from "./lines";
import { shippedOf } from "./listed-policy";
import { seasonTies } from "./season-ties";
import { statedPolicy } from "./stated-policy";

/** A program to look at on a screen: of the season, or of the directory alone. */
export type FoundProgram = Candidate & {
  shortName: string;
  website: string | null;
  /** Whether it is in the season; else its id is the directory's. */
  added: boolean;
  /** A program of another track than the season's. */
  otherTrack: boolean;
};

type Listed = DirectoryEntry & { id: string };

const listedOn = new Map<Season["season"]["track"], readonly Listed[]>();

/** The directory's programs, each once: on the season's track where it has that, else on the one it has. */
function listed(track: Season["season"]["track"]): readonly Listed[] {
  const known = listedOn.get(track) ?? listedAnew(track);
  listedOn.set(track, known);
  return known;
}

function listedAnew(track: Season["season"]["track"]): Listed[] {
  const byName = new Map<string, DirectoryEntry>();
  for (const entry of ENTRIES) {
    const known = byName.get(entry.name);
    if (!known || entry.track === track) byName.set(entry.name, entry);
  }
  return [...byName.values()].map((entry) => ({
    ...entry,
    id: `directory-${plainWords(entry.name).replaceAll(" ", "-")}`,
  }));
}

/** A program of the directory by its id, with the fields that it would have in a season of this track; null where there is none. */
export function programToAdd(id: string, track: Season["season"]["track"]): Omit<Program, "id"> | null {
  const entry = listed(track).find((one) => one.id === id);
  if (!entry) return null;
  const { asOf: _, sources: __, id: ___, track: known, ...fields } = entry;
  const policy = statedPolicy(shippedOf(entry.name));
  return {
    ...usualOf(PROGRAM),
    ...fields,
    track: known ?? track,
    // A policy that the program states comes with it, with its source.
    ...(policy && { contactPolicy: policy.value, facts: [policy] }),
  };
}

/** The season's own program that stands for one of the directory; null where it has none, or the directory doesn't. */
export function ownOfListed(id: string, season: Season): string | null {
  const { track } = season.season;
  const entry = listed(track).find((one) => one.id === id);
  return entry ? (duplicateOf({ ...entry, track: entry.track ?? track }, season.programs)?.other.id ?? null) : null;
}

/** What was found of a season, as long as it is the same: what is made of a program (`fit.ts`) is then known as well. */
const foundIn = new WeakMap<Season, readonly FoundProgram[]>();

/** Every program to look at: those of the season, then those of the directory that it doesn't have. */
export function foundPrograms(season: Season): readonly FoundProgram[] {
  const known = foundIn.get(season) ?? foundAnew(season);
  foundIn.set(season, known);
  return known;
}

function foundAnew(season: Season): FoundProgram[] {
  const { track } = season.season;
  const ties = seasonTies(season);
  const own = season.programs.filter(({ archived }) => !archived);
  const twinOf = duplicatesAmong(season.programs);
  const taken = new Map<string, Listed>();
  const free: Listed[] = [];
  for (const entry of listed(track)) {
    const twin = twinOf({ ...entry, track: entry.track ?? track })?.other;
    if (twin) taken.set(twin.id, entry);
    else free.push(entry);
  }
  const isOther = (programTrack: Program["track"] | null) => programTrack !== null && programTrack !== track;
  return [
    ...own.map((program) => {
      const entry = taken.get(program.id);
      const known = entry ? shippedOf(entry.name) : [];
      // What was taken over from the directory is the very fact that the directory has.
      const told = new Set(program.facts.map((fact) => JSON.stringify(fact)));
      return {
        ...looks(program),
        id: program.id,
        facts: [...program.facts, ...known.filter((fact) => !told.has(JSON.stringify(fact)))],
        ties: ties[program.id] ?? [],
        signal: program.signal,
        track: program.track,
        added: true,
        otherTrack: isOther(program.track),
      };
    }),
    ...free.map((entry) => ({
      ...looks(entry),
      id: entry.id,
      facts: shippedOf(entry.name),
      ties: [],
      signal: "none" as const,
      track: entry.track ?? track,
      added: false,
      otherTrack: isOther(entry.track),
    })),
  ];
}

function looks(
  program: Pick<Program, "name" | "shortName" | "aliases" | "institution" | "city" | "state" | "website">,
) {
  const { name, aliases, institution, city, state, website } = program;
  return { name, aliases, institution, city, state, website, shortName: programShortName(program) };
}
