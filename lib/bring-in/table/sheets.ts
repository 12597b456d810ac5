import Papa from "papaparse";
import readXlsxFile from "read-excel-file/node";
import { z } from "zod";
import { DELIMITERS } from "../recognize";
import { Unreadable } from "../report";
import { decodeAs, decodeText, ENCODINGS, type Encoding } from "../text";
import { mergedCells } from "./merged";

/** A sheet's cells as text, from its first row on; dates are written 2026-11-20, times T14:30. */
export const sheetSchema = z.strictObject({
  name: z.string().max(200),
  rows: z.array(z.array(z.string().max(40_000)).max(300)).max(100_001),
  /** Cells that were merged over several rows: column, first and last row, from 0 on. */
  merged: z.array(z.strictObject({ column: z.int(), first: z.int(), last: z.int() })).max(20_000),
  /** How it was read, where there was a choice. */
  encoding: z.enum(ENCODINGS).nullable(),
  delimiter: z.string().max(1).nullable(),
});
export type SheetRows = z.output<typeof sheetSchema>;

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 300;
/** As many characters as Excel has room for in a cell. */
export const MOST_IN_CELL = 32_767;

const cut = (rows: string[][]): string[][] =>
  rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, MOST_IN_CELL)));

/** A table of plain text: its encoding and delimiter found, a `sep=` line obeyed and not counted. */
export function sheetOfText(bytes: Uint8Array, chosen?: Encoding): SheetRows {
  const { text, encoding } = chosen ? { text: decodeAs(bytes, chosen), encoding: chosen } : decodeText(bytes);
  const said = /^"?sep=(.)"?[ \t]*(?:\r\n|\r|\n)/i.exec(text);
  const body = (said ? text.slice(said[0].length) : text).replaceAll("\0", "");
  const delimiter = said?.[1] ?? delimiterOf(body);
  const rows = parsed(body, delimiter);
  return { name: "", rows: cut(rows), merged: [], encoding, delimiter };
}

function parsed(text: string, delimiter: string): string[][] {
  const read = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  if (!read.errors.some(({ type }) => type === "Quotes")) return read.data;
  // A quote mark that isn't one of the table's swallows what follows it: each line is read by itself.
  return text.split(/\r\n|\r|\n/).map((line) => {
    const one = Papa.parse<string[]>(line, { delimiter });
    const broken = one.errors.some(({ type }) => type === "Quotes");
    return broken ? line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, "")) : (one.data[0] ?? [""]);
  });
}

/** The delimiter that parts the first rows most evenly. */
function delimiterOf(text: string): string {
  const begin = text.slice(0, 20_000);
  const evenness = (delimiter: string) => {
    const widths = Papa.parse<string[]>(begin, { delimiter, preview: 30 })
      .data.map((row) => row.length)
      .filter((width) => width > 1);
    const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
    return widths.filter((width) => width === usual).length * usual;
  };
  return (
    [...DELIMITERS]
      .map((delimiter) => ({ delimiter, evenness: evenness(delimiter) }))
      .sort((a, b) => b.evenness - a.evenness)[0]?.delimiter ?? ","
  );
}

/** Every sheet of an Excel file, hidden ones too. */
export async function sheetsOfXlsx(bytes: Uint8Array): Promise<SheetRows[]> {
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const merged = await mergedCells(bytes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet.slice(0, 200),
      rows: cut(data.map((row) => row.map(cellText))),
      merged: merged.get(sheet) ?? [],
      encoding: null,
      delimiter: null,
    }));
  } catch {
    throw new Unreadable("This Excel file is damaged or protected by a password. Save it again, or as .csv.");
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return String(cell);
}

/** Excel keeps times as fractions of a day, which are a few milliseconds off. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const time = rounded.slice(11, 16);
  if (rounded < "1901") return `T${time}`;
  return time === "00:00" ? rounded.slice(0, 10) : `${rounded.slice(0, 10)} T${time}`;
}
