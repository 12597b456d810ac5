import { stringify } from "csv-stringify/sync";
import { TRACK_WORDS } from "@/lib/season/words";
import type { FoundProgram } from "./found";
import type { Line, ProgramFit } from "./lines";
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
  ["also stated", (_, { told: also }) => told(also)],
  ["ties", (_, { ties }) => told(ties)],
  ["what you want", (_, { wants }) => told(wants)],
];

/** Each line with whose word it is, how old, and where; a line says itself that it is to be checked. */
const told = (lines: Pick<Line, "says" | "source" | "trust" | "asOf">[]) =>
  lines
    .map((line) => {
      const from = [line.trust && sourceWords(line), line.source].filter(Boolean).join(", ");
      return from ? `${line.says} (${from})` : line.says;
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
