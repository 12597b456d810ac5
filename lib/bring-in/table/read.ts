import { calledBy } from "@/lib/directory/nicknames";
import type { Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { cleanLine } from "../text";
import type { Column } from "./column";
import { columnsOf } from "./columns";
import { dayIn, withoutSerial } from "./dates";
import { isDateField } from "./fields";
import { ruleOf } from "./headers";
import { isPlaceName } from "./place-names";
import { MOST_IN_CELL, readable, type SheetRows } from "./sheets";

/** A sheet with its header found: rows by their number in the sheet, from 1 on. */
export type Table = {
  sheet: SheetRows;
  /** The number of the header's row; 0 where there is none. */
  headerRow: number;
  headers: string[];
  columns: Column[];
  /** The rows under the header, one by one, from the first as often as it is asked for: nothing is held of them beside the sheet. */
  rows: () => Iterable<TableRow>;
  /** The number of the row where another table begins under this one, which isn't read as rows of this one. */
  another: number | null;
};
export type TableRow = { number: number; cells: string[] };

/** Title rows stand above a header, rarely more than these. */
const LOOKED_AT = 20;

/** A sheet as a table: title rows above its header left out, merged cells filled down where they hold the program's name. Null: nothing in it. */
export function tableOf(sheet: SheetRows, season: Season, map: Record<string, string>): Table | null {
  if (!sheet.rows.some((row) => row.some((cell) => cell.trim() !== ""))) return null;
  const at = headerAt(sheet.rows, map);
  const width = Math.max(...sheet.rows.slice(0, 500).map((row) => row.length));
  const written = at < 0 ? [] : (sheet.rows[at] ?? []);
  const headers = Array.from({ length: width }, (_, place) =>
    at < 0 ? `Column ${place + 1}` : cleanLine(written[place] ?? "", MOST_IN_CELL),
  );
  for (const [place, group] of groupsAbove(sheet.rows, at, width)) {
    const header = headers[place] ?? "";
    if (header !== "" && ruleOf(header) === null && map[header] === undefined) headers[place] = `${group} ${header}`;
  }
  const known = new Set(season.programs.flatMap(({ name, aliases }) => [name, ...aliases]).map(plainWords));
  const under = sheet.rows.slice(at + 1);
  const next = anotherHeader(under, headers);
  const body = next < 0 ? under : under.slice(0, next);
  const columns = columnsOf(
    { headers: at < 0 ? headers.map(() => "") : headers, shown: headers, rows: body },
    map,
    (name) => known.has(plainWords(name)) || calledBy(name) !== null,
  );
  for (const column of columns) column.header = headers[column.place] ?? "";
  // Trailing columns that hold nothing at all are no columns.
  while (columns.length > 0 && columns.at(-1)?.header === "" && columns.at(-1)?.why === "It is empty.") columns.pop();
  const dated = columns.filter(
    ({ field }) => isDateField(field) || field === "interview.time" || field === "interview.end",
  );
  const name = columns.find(({ field }) => field === "program.name");
  const filled = name ? filledDown(sheet, name.place) : new Map<number, string>();
  const ofPeople = new Set(columns.filter(({ field }) => isOfPeople(field)).map(({ place }) => place));
  function* rows(): Generator<TableRow> {
    let last = "";
    for (const [further, row] of body.entries()) {
      const cells = row.map(readable);
      if (cells.every((cell) => cell === "") || repeatsHeader(cells, headers)) continue;
      const number = at + 2 + further;
      for (const { place } of dated) cells[place] = withoutSerial(cells[place] ?? "");
      const above = filled.get(number);
      if (name && above && !cells[name.place]) cells[name.place] = above;
      // A row that says nothing but who somebody is goes on with the program above it.
      if (name && !cells[name.place] && cells.every((cell, place) => cell === "" || ofPeople.has(place)))
        cells[name.place] = last;
      last = name ? (cells[name.place] ?? "") : "";
      yield { number, cells };
    }
  }
  return { sheet, headerRow: at + 1, headers, columns, rows, another: next < 0 ? null : at + 2 + next };
}

/** Where another header stands under a table: after an empty row, two cells or more, each of them a header that is known. -1: nowhere. */
function anotherHeader(rows: readonly string[][], headers: string[]): number {
  const isEmpty = (row: readonly string[] | undefined) => row?.every((cell) => cell.trim() === "") ?? false;
  return rows.findIndex((row, at) => {
    if (!isEmpty(rows[at - 1]) || isEmpty(row)) return false;
    const cells = row.map((cell) => cell.trim());
    const said = cells.filter((cell) => cell !== "");
    return (
      said.length >= 2 &&
      !repeatsHeader(cells, headers) &&
      said.every((cell) => cell.length <= LONGEST_GROUP && ruleOf(cell) !== null && !looksLikeData(cell)) &&
      !said.some((cell) => isPlaceName(cell) || calledBy(cell) !== null)
    );
  });
}

/** A line of groups above a header has short labels, each over its first column. */
const LONGEST_GROUP = 40;

/** The label above each column where a line of them stands right above the header: "Thank you" above "Sent" and "To". */
function groupsAbove(rows: readonly string[][], headerAt: number, width: number): Map<number, string> {
  const labels = (rows[headerAt - 1] ?? []).map((cell) => cleanLine(cell));
  const said = labels.filter((label) => label !== "");
  const groups = new Map<number, string>();
  // What stands in the first column alone is a title.
  if (said.length < 2 || said.some((label) => label.length > LONGEST_GROUP || looksLikeData(label))) return groups;
  let group = "";
  for (let place = 0; place < width; place += 1) {
    group = labels[place] || group;
    if (group !== "") groups.set(place, group);
  }
  return groups;
}

const isOfPeople = (field: string): boolean => field.startsWith("contact.") || field === "interviewers";

/** The row with the most headers that are known; without one, the first that looks like headers; -1 where the first row is data already. */
function headerAt(rows: string[][], map: Record<string, string>): number {
  const chosen = new Set(Object.keys(map).map(plainWords));
  let best = { at: -1, score: 0 };
  for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
    const cells = row.map((cell) => cell.trim()).filter(Boolean);
    const known = cells.filter(
      (cell) =>
        cell.length <= 60 &&
        (chosen.has(plainWords(cell)) ||
          (ruleOf(cell) !== null && !looksLikeData(cell) && !isSaidElsewhere(rows, at, cell))),
    ).length;
    const score = known >= 2 || (known === 1 && cells.length <= 2) ? known : 0;
    if (score > best.score) best = { at, score };
  }
  if (best.at >= 0) return best.at;
  const first = rows.findIndex((row) => row.filter((cell) => cell.trim() !== "").length >= 2);
  // A list of names has no header, unless the first line says what they are.
  const filled = first < 0 ? rows.filter((row) => row.some((cell) => cell.trim() !== "")) : [];
  if (filled.length > 0 && filled.filter((row) => row.some(isPlaceName)).length >= filled.length * 0.8) return -1;
  const at = first < 0 ? rows.findIndex((row) => row.some((cell) => cell.trim() !== "")) : first;
  const isValue = (cell: string) => looksLikeData(cell) || isProgram(cell) || isSaidElsewhere(rows, at, cell);
  return rows[at]?.some((cell) => cell.trim() !== "" && isValue(cell.trim())) ? -1 : at;
}

/** Whether a cell of a first row is a program's name, and no header. */
const isProgram = (cell: string): boolean => ruleOf(cell) === null && (isPlaceName(cell) || calledBy(cell) !== null);

/** So many rows around a row tell whether a word of it is a header or a value: "Applied", "Virtual". */
const LOOKED_AROUND = 50;

/** Whether a word stands in its column in another row as well, one as full that doesn’t repeat all of this one: then it is a value, and no header. */
function isSaidElsewhere(rows: string[][], at: number, cell: string): boolean {
  const row = (rows[at] ?? []).map((other) => other.trim());
  const place = row.indexOf(cell);
  const word = cell.toLowerCase();
  const full = row.filter(Boolean).length;
  return rows.slice(0, at + LOOKED_AROUND).some((other, number) => {
    if (number === at || other[place]?.trim().toLowerCase() !== word) return false;
    const cells = other.map((one) => one.trim());
    return cells.filter(Boolean).length >= full && !repeatsHeader(cells, row);
  });
}

/** A cell that no header is: a date, an address, a code, a number. */
function looksLikeData(cell: string): boolean {
  const text = cell.trim();
  return /@|^https?:|^\d+(?:\.\d+)?$|^\d{7}[A-Z]\d/.test(text) || (text.length < 30 && dayIn(text) !== null);
}

function repeatsHeader(cells: string[], headers: string[]): boolean {
  const same = cells.filter(
    (cell, place) => cell !== "" && cell.toLowerCase() === headers[place]?.toLowerCase(),
  ).length;
  return same >= 2 && same >= cells.filter((cell) => cell !== "").length;
}

/** What stands in a column's cells that are merged with one above them, by the number of their row. */
function filledDown(sheet: SheetRows, place: number): Map<number, string> {
  const filled = new Map<number, string>();
  // Ranges don't overlap; those of a file that is made to be slow are given up.
  let steps = 0;
  for (const { column, first, last } of sheet.merged) {
    const value = sheet.rows[first]?.[column]?.trim() ?? "";
    if (column !== place || value === "") continue;
    for (let number = first + 2; number <= Math.min(last + 1, sheet.rows.length); number += 1) {
      steps += 1;
      if (steps > sheet.rows.length) return filled;
      if (!filled.has(number)) filled.set(number, value);
    }
  }
  return filled;
}
