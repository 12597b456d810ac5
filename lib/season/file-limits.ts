import type { JsonBounds } from "./json-bounds";

/** How much of a file is read, and told of it. */
export type Limits = { programs: number; rows: number; entries: number; problems: number; json: JsonBounds };

/**
 * What somebody else's file may ask of a server: rows of one list, entries of all lists together (a season has some thousands), problems,
 * and before any of that its text. No object of a season has more than some twenty fields.
 */
export const IMPORT_LIMITS: Limits = {
  programs: 20_000,
  rows: 20_000,
  entries: 200_000,
  problems: 1_000,
  json: { depth: 12, values: 2_000_000, fields: 60 },
};

/** Limits for a guest's file: somebody who looks around brings a season of a usual size. */
const GUEST_LIMITS: Limits = { ...IMPORT_LIMITS, programs: 200, rows: 5_000, entries: 50_000 };

/** What a season of this account may hold. */
export const limitsFor = ({ guest }: { guest: boolean }): Limits => (guest ? GUEST_LIMITS : IMPORT_LIMITS);

/** How many rows a list of a season may have. */
export const mostRows = (list: string, { programs, rows }: Limits): number => (list === "programs" ? programs : rows);
