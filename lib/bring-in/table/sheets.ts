import Papa from "papaparse";
import readXlsxFile from "read-excel-file/node";
import { z } from "zod";
import { count } from "@/lib/season/words";
import { DELIMITERS } from "../recognize";
import { type Left, Unreadable } from "../report";
import { cleanText, decodeAs, decodeText, ENCODINGS, type Encoding, withoutUnseen } from "../text";
import { looseRows } from "./loose-quotes";
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

/** Cells of plain letters alone: most are. */
const PLAIN = /^[ -~]*$/;
/** A cell without what no season can keep, and without what can't be seen. */
export const readable = (cell: string): string =>
  PLAIN.test(cell) ? cell.trim() : cleanText(withoutUnseen(cell), MOST_IN_CELL);

const AS_TEXT = /^="([^"]*)"$/;
const AS_LINK = /^=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$/i;

/** What a formula that is only another way to write a text shows: `="0123"`, `=HYPERLINK("https://…","Harlow")`. Others stay as they are written. */
function shownOf(formula: string): string {
  const [, text] = AS_TEXT.exec(formula.trim()) ?? [];
  const [, address, words] = AS_LINK.exec(formula.trim().replaceAll('""', '"')) ?? [];
  return text ?? (words || address) ?? formula;
}

/** So many different cells of a sheet are held once, however often they stand there. */
const MOST_HELD_ONCE = 20_000;
/** A longer cell is rarely there twice. */
const LONGEST_HELD_ONCE = 60;

/** The rows of a sheet as far as they are read, and how much isn't: rows past the last, cells past the last column, and cells cut short. */
class RowsRead {
  readonly rows: string[][] = [];
  readonly #held = new Map<string, string>();
  #rows = 0;
  #columns = 0;
  #cut: { row: number; cells: number } = { row: 0, cells: 0 };

  add(cells: readonly string[]): void {
    // The line end of the last row begins none.
    if (this.rows.length >= MOST_ROWS && cells.every((cell) => cell.trim() === "")) return;
    this.#rows += 1;
    if (this.rows.length >= MOST_ROWS) return;
    this.#columns = Math.max(this.#columns, lastFilled(cells) + 1);
    this.rows.push(cells.slice(0, MOST_COLUMNS).map((cell) => this.#once(cell.startsWith("=") ? shownOf(cell) : cell)));
  }

  /** A table says the same over and over: forty names in fifty thousand rows. What can't be seen in a cell is left away, so that it's shown as it is saved. */
  #once(written: string): string {
    const cell = PLAIN.test(written) ? written : withoutUnseen(written);
    if (cell.length > MOST_IN_CELL) {
      this.#cut.cells += 1;
      this.#cut.row ||= this.#rows;
      return cell.slice(0, MOST_IN_CELL);
    }
    if (cell.length > LONGEST_HELD_ONCE) return cell;
    const held = this.#held.get(cell);
    if (held !== undefined) return held;
    if (this.#held.size < MOST_HELD_ONCE) this.#held.set(cell, cell);
    return cell;
  }

  /** What of the sheet isn't read, by its place; `sheet` is its name where the file has several. */
  left(sheet: string): Omit<Left, "file">[] {
    const at = (row: number) => (sheet === "" ? `row ${row}` : `row ${row} (${sheet})`);
    const left: Omit<Left, "file">[] = [];
    if (this.#rows > MOST_ROWS)
      left.push({
        at: at(MOST_ROWS + 1),
        why: `Only the first ${figure(MOST_ROWS)} rows are read; ${count(this.#rows - MOST_ROWS, "more row is", "more rows are")} left out. Bring them in as another file.`,
      });
    if (this.#columns > MOST_COLUMNS)
      left.push({
        at: at(1),
        why: `Only the first ${figure(MOST_COLUMNS)} columns are read; ${count(this.#columns - MOST_COLUMNS, "more column is", "more columns are")} left out.`,
      });
    if (this.#cut.cells > 0)
      left.push({
        at: at(this.#cut.row),
        why: `${count(this.#cut.cells, "cell has", "cells have")} more than ${figure(MOST_IN_CELL)} characters; what is past them is left out.`,
      });
    return left;
  }
}

const figure = (of: number) => of.toLocaleString("en-US");

function lastFilled(cells: readonly string[]): number {
  let at = cells.length - 1;
  while (at >= MOST_COLUMNS && cells[at]?.trim() === "") at -= 1;
  return at;
}

/** A sheet, and what of it isn't read. */
export type ReadSheet = { sheet: SheetRows; left: Omit<Left, "file">[] };

/** A table of plain text: its encoding and delimiter found, a `sep=` line obeyed and not counted. */
export function sheetOfText(bytes: Uint8Array, chosen?: Encoding): ReadSheet {
  const { text, encoding } = chosen ? { text: decodeAs(bytes, chosen), encoding: chosen } : decodeText(bytes);
  const said = /^"?sep=(.)"?[ \t]*(?:\r\n|\r|\n)/i.exec(text);
  const whole = said ? text.slice(said[0].length) : text;
  const body = whole.includes("\0") ? whole.replaceAll("\0", "") : whole;
  const delimiter = said?.[1] ?? delimiterOf(body);
  const read = parsed(body, delimiter) ?? parsedLoosely(body, delimiter);
  return { sheet: { name: "", rows: read.rows, merged: [], encoding, delimiter }, left: read.left("") };
}

/** Row by row; null where a quote mark isn't one of the table's, which would swallow what follows it. */
function parsed(text: string, delimiter: string): RowsRead | null {
  const read = new RowsRead();
  let broken = false;
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    step: ({ data, errors }, parser) => {
      broken ||= errors.some(({ type }) => type === "Quotes");
      if (broken) parser.abort();
      else read.add(data);
    },
  });
  return broken ? null : read;
}

function parsedLoosely(text: string, delimiter: string): RowsRead {
  const read = new RowsRead();
  for (const cells of looseRows(text, delimiter)) read.add(cells);
  return read;
}

/** Of the rows that the steadiest delimiter parts evenly, another has to part so many to be thought of. */
const NEARLY_AS_STEADY = 0.6;

/** The delimiter that parts the first rows most evenly: one long list in a cell makes no columns. */
function delimiterOf(text: string): string {
  const begin = text.slice(0, 20_000);
  const tried = DELIMITERS.map((delimiter) => {
    const widths = Papa.parse<string[]>(begin, { delimiter, preview: 30 })
      .data.map((row) => row.length)
      .filter((width) => width > 1);
    const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
    const even = widths.filter((width) => width === usual).length;
    return { delimiter, even, cells: even * usual };
  });
  const steadiest = Math.max(...tried.map(({ even }) => even));
  return (
    tried.filter(({ even }) => even >= steadiest * NEARLY_AS_STEADY).sort((a, b) => b.cells - a.cells)[0]?.delimiter ??
    ","
  );
}

/** Every sheet of an Excel file, hidden ones too. */
export async function sheetsOfXlsx(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const merged = await mergedCells(bytes);
    return sheets.map(({ sheet, data }) => {
      const read = new RowsRead();
      for (const row of data) read.add(row.map(cellText));
      const name = sheet.slice(0, 200);
      return {
        sheet: { name, rows: read.rows, merged: merged.get(sheet) ?? [], encoding: null, delimiter: null },
        left: read.left(sheets.length > 1 ? name : ""),
      };
    });
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
