import { stringify } from "csv-stringify/sync";
import { TRACK_WORDS } from "@/lib/season/words";
import { NOT_COUNTED } from "./doubt";
import type { FoundProgram } from "./found";
import type { ProgramFit, Reason, StatedLine } from "./lines";
import { type Found, SHELF_WORDS, shelfOf } from "./shelves";
import { sourceWords } from "./source-words";

const COLUMNS: [header: string, cell: (program: FoundProgram, fit: ProgramFit) => string][] = [
  ["program", ({ name }) => name],
  ["city", ({ city }) => city],
  ["state", ({ state }) => state],
  ["track", ({ track }) => TRACK_WORDS[track]],
  ["band", (_, fit) => SHELF_WORDS[shelfOf(fit)]],
  ["why", (_, { why }) => why],
  ["in season", ({ added }) => (added ? "yes" : "no")],
  ["signal", ({ signal }) => signal],
  ["requirements met", (_, { counts }) => String(counts.met)],
  ["requirements stated", (_, { counts }) => String(counts.stated)],
  ["not known", (_, { counts }) => String(counts.unknown)],
  ["meets", (_, { meets }) => told(meets)],
  ["does not meet", (_, { misses }) => told(misses)],
  ["stated, not settled", (_, { unknown }) => told(unknown.filter(({ fact }) => fact !== null))],
  ["not known, to ask", (_, { unknown }) => told(unknown.filter(({ fact }) => fact === null))],
  ["also stated", (_, { told: also }) => told(also)],
  ["ties", (_, { ties }) => told(ties)],
  ["what you want", (_, { wants }) => told(wants)],
];

type Told = Pick<Reason, "says" | "source" | "trust" | "asOf"> & Partial<Pick<StatedLine, "alike" | "alone" | "doubt">>;

/** Each line with whose word it is, how old, and where, and who says the same, as on a screen; it says itself that it is to be checked. */
const told = (lines: Told[]) =>
  lines
    .map((line) => {
      const from = [line, ...(line.alike ?? [])]
        .map((one) => [one.trust && sourceWords(one), one.source].filter(Boolean).join(", "))
        .filter(Boolean)
        .join("; the same: ");
      const uncounted = line.doubt && line.alone !== null ? ` ${NOT_COUNTED[line.doubt]}` : "";
      return `${line.says}${uncounted}${from && ` (${from})`}`;
    })
    .join("\n");

/** The programs in the order given as a table for a spreadsheet, each with its reasons and their sources. */
export function fitCsv(found: readonly Found[]): string {
  const rows = found.map(({ program, fit }) => COLUMNS.map(([, cell]) => cell(program, fit)));
  return stringify(rows, {
    header: true,
    columns: COLUMNS.map(([header]) => header),
    bom: true,
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    record_delimiter: "windows",
  });
}
