import { BAND_WORDS } from "./band-words";
import { breaksDeal } from "./fit";
import type { FoundProgram } from "./found";
import { BANDS, type Band, type ProgramFit } from "./lines";

/** A program of the list with its fit. */
export type Found = { program: FoundProgram; fit: ProgramFit };

/** Fits with their programs, in the order of the fits. */
export function paired(programs: readonly FoundProgram[], fits: readonly ProgramFit[]): Found[] {
  const byId = new Map(programs.map((program) => [program.id, program]));
  return fits.flatMap((fit) => {
    const program = byId.get(fit.programId);
    return program ? [{ program, fit }] : [];
  });
}

/** Where a program stands on a screen: in its band, or apart from all of them once a deal-breaker rules it out. */
export type ListSection = Band | "ruled-out";
export const LIST_SECTIONS = [...BANDS, "ruled-out"] as const satisfies ListSection[];
export const SECTION_WORDS: Record<ListSection, string> = { ...BAND_WORDS, "ruled-out": "You ruled out" };

/** Where a program stands on a screen. */
export const sectionOf = (fit: ProgramFit): ListSection => (breaksDeal(fit) ? "ruled-out" : fit.band);

/** Programs in the order of a screen: what is ruled out comes after all bands. */
export const inSections = <Row>(rows: readonly Row[], fitOf: (row: Row) => ProgramFit): Row[] =>
  LIST_SECTIONS.flatMap((section) => rows.filter((row) => sectionOf(fitOf(row)) === section));
