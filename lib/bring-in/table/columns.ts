import { plainWords } from "@/lib/season/search";
import { type Column, placed, type Seen } from "./column";
import { byCells } from "./columns-by-cells";
import { byHeader } from "./columns-by-header";
import { dateColumn, emailsOfNeighbors, nameColumn, roleColumn, withoutSecond } from "./columns-together";
import { isTableField } from "./fields";
import { readable } from "./sheets";
import { saysNothing } from "./words";

/** So many cells tell what a column holds. */
const LOOKED_AT = 200;
/** So many letters of a cell tell what it is; looking for an address in a word without end takes the square of its length. */
const MOST_LOOKED_AT = 500;

/**
 * What each column of a table becomes: by what a person said, by its header, by its values. A column that nobody can place is kept in
 * the notes. `shown` is what a person calls each column, `rows` are those under the header; `knows` tells a program's name.
 */
export function columnsOf(
  { headers, shown, rows }: { headers: string[]; shown: string[]; rows: string[][] },
  chosen: Record<string, string>,
  knows: (name: string) => boolean,
): Column[] {
  const width = Math.max(headers.length, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  const seen: Seen[] = Array.from({ length: width }, (_, place) => ({
    place,
    header: (headers[place] ?? "").trim(),
    values: cellsOf(rows, place),
  }));
  const columns = seen.map(
    (column) => chosenFor(column, shown[column.place] ?? "", chosen) ?? byHeader(column) ?? byCells(column),
  );
  nameColumn(columns, seen, knows);
  roleColumn(columns, seen);
  dateColumn(columns, seen);
  emailsOfNeighbors(columns, seen);
  return withoutSecond(columns);
}

function cellsOf(rows: string[][], place: number): string[] {
  const values: string[] = [];
  for (const row of rows) {
    const value = readable((row[place] ?? "").slice(0, MOST_LOOKED_AT));
    if (value !== "" && !saysNothing(value)) values.push(value);
    if (values.length >= LOOKED_AT) break;
  }
  return values;
}

function chosenFor(column: Seen, shown: string, chosen: Record<string, string>): Column | null {
  const words = plainWords(shown);
  const field = Object.hasOwn(chosen, shown)
    ? chosen[shown]
    : Object.entries(chosen).find(([header]) => plainWords(header) === words)?.[1];
  return field !== undefined && isTableField(field)
    ? { ...placed(column, field, "You chose it."), chosen: true }
    : null;
}
