import { BAND_WORDS } from "@/lib/fit/band-words";
import { breaksDeal } from "@/lib/fit/fit";
import { BANDS, type Band, type ProgramFit } from "@/lib/fit/lines";

/** Where a program stands on a screen: in its band, or apart from all of them once a deal-breaker rules it out. */
export type Shelf = Band | "ruled-out";
export const SHELVES = [...BANDS, "ruled-out"] as const satisfies Shelf[];
export const SHELF_WORDS: Record<Shelf, string> = { ...BAND_WORDS, "ruled-out": "You ruled out" };

/** Where a program stands on a screen. */
export const shelfOf = (fit: ProgramFit): Shelf => (breaksDeal(fit) ? "ruled-out" : fit.band);

/** Programs in the order of a screen: what is ruled out comes after all bands. */
export const shelved = <Row>(rows: readonly Row[], fitOf: (row: Row) => ProgramFit): Row[] =>
  SHELVES.flatMap((shelf) => rows.filter((row) => shelfOf(fitOf(row)) === shelf));
