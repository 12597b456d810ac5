import { stringify } from "csv-stringify/sync";
import { TRACK_WORDS } from "@/lib/season/words";
import { NOT_COUNTED } from "./doubt";
import type { FoundProgram } from "./found";
import type { ProgramFit, Reason, StatedLine, WantLine } from "./lines";
import { type Found, SECTION_WORDS, sectionOf } from "./list-sections";
import { sourceWords } from "./source-words";

const COLUMNS: [header: string, cell: (program: FoundProgram, fit: ProgramFit) => string][] = [
  ["program", ({ name }) => name],
  ["city", ({ city }) => city],
  ["state", ({ state }) => state],
  ["track", ({ track }) => TRACK_WORDS[track]],
  ["band", (_, fit) => SECTION_WORDS[sectionOf(fit)]],
  ["why", (_, { why }) => why],
  ["in season", ({ added }) => (added ? "yes" : "no")],
  ["signal", ({ signal }) => signal],
  ["requirements met", (_, { counts }) => String(counts.met)],
  ["requirements stated", (_, { counts }) => String(counts.stated)],
  ["not known", (_, { counts }) => String(counts.unknown)],
  ["meets", (_, { meets }) => cited(meets)],
  ["does not meet", (_, { misses }) => cited(misses)],
  ["stated, not settled", (_, { unknown }) => cited(unknown.filter(({ fact }) => fact !== null))],
  ["not known, to ask", (_, { unknown }) => cited(unknown.filter(({ fact }) => fact === null))],
  ["also stated", (_, { stated: also }) => cited(also)],
  ["ties", (_, { ties }) => cited(ties)],
  ["what you want", (_, { wants }) => cited(wants)],
];

type Cited = Pick<Reason, "says" | "source" | "trust" | "asOf"> &
  Partial<Pick<StatedLine, "alike" | "alone" | "doubt"> & Pick<WantLine, "others">>;

/** Each line with whose word it is, how old, and where, and who says the same, as on a screen; it says itself that it is to be checked. */
const cited = (lines: Cited[]) =>
  lines
    .map((line) => {
      const stated = (one: Pick<Reason, "trust" | "asOf" | "source">) =>
        [one.trust && sourceWords(one), one.source].filter(Boolean).join(", ");
      const same = [line, ...(line.alike ?? [])].map(stated).filter(Boolean).join("; the same: ");
      const from = [same, ...(line.others ?? []).map(stated)].filter(Boolean).join("; otherwise: ");
      // A line of what is stated has what it comes to alone; a wish says itself what its doubt leaves.
      const uncounted = line.doubt && (line.alone ?? null) !== null ? ` ${NOT_COUNTED[line.doubt]}` : "";
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
