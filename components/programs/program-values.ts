import { wordsOf } from "@/components/form/field-words";
import type { DirectoryEntry } from "@/lib/directory/directory";
import type { Known } from "@/lib/season/duplicates";
import type { FormValues } from "@/lib/season/fields/form";
import { PROGRAM } from "@/lib/season/fields/program";
import type { Program } from "@/lib/season/schema";

/** What the form of a program holds. */
export type ProgramValues = FormValues<typeof PROGRAM>;

/** What a new program has by default and nobody has said yet; null where somebody, or the directory, did. */
export type Usual = { stage: ProgramValues["stage"]; track: ProgramValues["track"] | null };

/** `track` is what the season is for: that of a new program. */
export function valuesOf(program: Program | undefined, track: Program["track"]): ProgramValues {
  return {
    name: program?.name ?? "",
    shortName: program?.shortName ?? "",
    institution: program?.institution ?? "",
    aliases: program?.aliases.join(", ") ?? "",
    city: program?.city ?? "",
    state: program?.state ?? "",
    timeZone: program?.timeZone ?? "",
    track: program?.track ?? track,
    positionType: program?.positionType ?? "",
    nrmpCode: program?.nrmpCode ?? "",
    acgmeId: program?.acgmeId ?? "",
    website: program?.website ?? "",
    stage: program?.stage ?? "applied",
    signal: program?.signal ?? "none",
    contactPolicy: program?.contactPolicy ?? "open",
    rank: String(program?.rank ?? ""),
    willNotRank: program?.willNotRank ?? false,
    rankReason: program?.rankReason ?? "",
    notes: program?.notes ?? "",
  };
}

/** What an entry of the directory fills in; a track that it does not know stays as chosen. */
export function filledIn({ sources: _, asOf: __, track, aliases, ...facts }: DirectoryEntry): Partial<ProgramValues> {
  const { positionType, nrmpCode, acgmeId, website, ...texts } = facts;
  return {
    ...texts,
    aliases: aliases.join(", "),
    positionType: positionType ?? "",
    nrmpCode: nrmpCode ?? "",
    acgmeId: acgmeId ?? "",
    website: website ?? "",
    ...(track && { track }),
  };
}

/** What an entry of the directory adds to a program that is there: its name, and what is still empty; what was entered stays. */
export function addedTo(values: ProgramValues, entry: DirectoryEntry): Partial<ProgramValues> {
  const { name, track: _, ...facts } = filledIn(entry);
  const empty = new Set(Object.entries(values).flatMap(([field, value]) => (value === "" ? field : [])));
  return { name, ...Object.fromEntries(Object.entries(facts).filter(([field]) => empty.has(field))) };
}

type Policy = ProgramValues["contactPolicy"];

/** The contact policy once an entry is picked: what it states, if anything. One that the person chose stays; what an entry picked `before` filled in doesn't. */
export function policyFilledIn(
  present: Policy,
  before: { value: Policy } | null | undefined,
  stated: { value: Policy } | undefined,
): Policy {
  const usual = valuesOf(undefined, "integrated").contactPolicy;
  return present === (before?.value ?? usual) ? (stated?.value ?? usual) : present;
}

/** By what a program that is typed is known again. */
export function knownBy({ name, shortName, aliases, track, nrmpCode, acgmeId }: ProgramValues): Known {
  return { name, shortName, aliases: aliases.split(","), track, nrmpCode: nrmpCode || null, acgmeId: acgmeId || null };
}

export const WORDS = wordsOf(PROGRAM, null);
