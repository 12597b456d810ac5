import { z } from "zod";
import { plainWords } from "@/lib/season/search";

/** Which field each column of a table becomes, by its header. */
export type Mapping = Record<string, string>;
/** What a person chose for tables, by the headers that each has; the latest last. */
export type Mappings = { headers: string; map: Mapping }[];

/** So many tables' choices are kept. */
const MOST_KEPT = 30;
const keptSchema = z.array(z.object({ headers: z.string(), map: z.record(z.string(), z.string()) }));

/** A table's headers as what it is known again by: whatever their order, case, and marks. */
const setOf = (headers: readonly string[]): string =>
  [...new Set(headers.map(plainWords).filter(Boolean))].sort().join("\n");

/** What was kept, from its text; nothing where that is none. */
export function readMappings(text: string | null): Mappings {
  try {
    return keptSchema.safeParse(JSON.parse(text ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}

/** What was chosen last time for a table with these headers. */
export function mappingFor(kept: Mappings, headers: readonly string[]): Mapping {
  const set = setOf(headers);
  const known = kept.find((one) => one.headers === set)?.map ?? {};
  return Object.fromEntries(
    headers.flatMap((header) => {
      const field = Object.entries(known).find(([other]) => plainWords(other) === plainWords(header))?.[1];
      return header !== "" && field !== undefined ? [[header, field]] : [];
    }),
  );
}

/** What is kept once a person chose `map` with a table of these headers before them. */
export function withMapping(kept: Mappings, headers: readonly string[], map: Mapping): Mappings {
  const set = setOf(headers);
  const own = Object.fromEntries(Object.entries(map).filter(([header]) => headers.includes(header)));
  if (set === "" || Object.keys(own).length === 0) return kept;
  return [...kept.filter((one) => one.headers !== set), { headers: set, map: own }].slice(-MOST_KEPT);
}
