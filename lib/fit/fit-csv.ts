import { stringify } from "csv-stringify/sync";
import { BAND_WORDS } from "./band-words";
import type { FoundProgram } from "./found";
import type { ProgramFit } from "./lines";

const COLUMNS: [header: string, cell: (program: FoundProgram, fit: ProgramFit) => string][] = [
  ["program", ({ name }) => name],
  ["city", ({ city }) => city],
  ["state", ({ state }) => state],
  ["band", (_, { band }) => BAND_WORDS[band]],
  ["why", (_, { why }) => why],
  ["in season", ({ added }) => (added ? "yes" : "no")],
  ["signal", ({ signal }) => signal],
  ["requirements met", (_, { counts }) => String(counts.met)],
  ["requirements stated", (_, { counts }) => String(counts.stated)],
  ["not known", (_, { counts }) => String(counts.unknown)],
  ["meets", (_, { meets }) => told(meets)],
  ["does not meet", (_, { misses }) => told(misses)],
  ["also stated", (_, { told: also }) => told(also)],
  ["ties", (_, { ties }) => told(ties)],
  ["what you want", (_, { wants }) => told(wants)],
];

const told = (lines: { says: string; source: string | null }[]) =>
  lines.map(({ says, source }) => (source ? `${says} (${source})` : says)).join("\n");

/** The programs in their order as a table for a spreadsheet, each with its reasons and their sources. */
export function fitCsv(programs: readonly FoundProgram[], fits: readonly ProgramFit[]): string {
  const byId = new Map(programs.map((program) => [program.id, program]));
  const rows = fits.flatMap((fit) => {
    const program = byId.get(fit.programId);
    return program ? [COLUMNS.map(([, cell]) => cell(program, fit))] : [];
  });
  return stringify(rows, {
    header: true,
    columns: COLUMNS.map(([header]) => header),
    bom: true,
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    record_delimiter: "windows",
  });
}
