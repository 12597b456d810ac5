import { groupedBy } from "@/lib/season/grouped";
import type { Place } from "../report";
import type { Column } from "../table/column";
import { datesIn, dayIn, type Order, settledDay, yearOf } from "../table/dates";
import type { TableField } from "../table/fields";
import { rankSaid, rankTold, saysNothing } from "../table/words";
import type { Lot } from "./lot";
import type { PeopleIndex } from "./people";
import type { ProgramIndex } from "./programs";

/** A row of a table while it is taken: its cells by field. */
export type RowReading = {
  place: Place;
  /** The cells of a field that say something, with their columns. */
  cells(field: TableField): Cell[];
  text(field: TableField): string;
  days(text: string, column: Column): ReadDay[];
  /** Its place among the ranks of the table, or that it isn't ranked; null where it tells neither. */
  rank(): number | "not ranked" | null;
  columns: readonly Column[];
};
type Cell = { text: string; column: Column };
/** A day of a cell, null where its order is asked about, with the words it was read from. */
export type ReadDay = { day: string | null; open: boolean; text: string };

/** What a cell tells under its column of ranks. */
export const rankIn = (text: string, { chosen, asks }: Column): ReturnType<typeof rankTold> =>
  chosen || asks ? rankSaid(text) : rankTold(text);

export type Taking = { lot: Lot; programs: ProgramIndex; people: PeopleIndex };

const NO_CELLS: Cell[] = [];
/** So many different cells of a column are read once: a table says the same day over and over. */
const MOST_DAYS_KNOWN = 2_000;

/** How the rows of a sheet are read. What was found in a row is known until another is asked: a table has many rows, and each is asked often. */
export class SheetReading {
  readonly #byField: ReadonlyMap<TableField, readonly Column[]>;
  readonly #cells = new Map<TableField, Cell[]>();
  #row: readonly string[] = [];
  readonly #days = new Map<Column, Map<string, ReadDay[]>>();

  constructor(
    private readonly lot: Lot,
    /** The file, and the sheet's name where the file has several. */
    readonly from: { file: string; name: string },
    readonly columns: readonly Column[],
    private readonly orders: ReadonlyMap<Column, Order | null>,
    /** The places of its ranks, where some of them stand between others. */
    readonly places: ReadonlyMap<number, number> | null,
  ) {
    this.#byField = groupedBy(columns, ({ field }) => field);
  }

  cells(row: readonly string[], field: TableField): Cell[] {
    const columns = this.#byField.get(field);
    if (!columns) return NO_CELLS;
    if (row !== this.#row) {
      this.#cells.clear();
      this.#row = row;
    }
    const known = this.#cells.get(field);
    if (known) return known;
    const said: Cell[] = [];
    for (const column of columns) {
      const text = row[column.place] ?? "";
      if (text !== "" && !saysNothing(text)) said.push({ text, column });
    }
    this.#cells.set(field, said);
    return said;
  }

  days(text: string, column: Column): ReadDay[] {
    const known = this.#days.get(column) ?? new Map<string, ReadDay[]>();
    this.#days.set(column, known);
    const before = known.get(text);
    if (before) return before;
    const { season, now } = this.lot;
    const days = datesIn(text).flatMap((part) => {
      const written = dayIn(part);
      if (!written) return [];
      const day = settledDay(written, this.orders.get(column) ?? null, (month) => yearOf(month, season.season, now));
      return [{ day, open: day === null, text: part }];
    });
    if (known.size < MOST_DAYS_KNOWN) known.set(text, days);
    return days;
  }
}

/** A row of a sheet. It holds no more than its cells: all rows of a table wait for its last. */
export class ReadRow implements RowReading {
  constructor(
    private readonly sheet: SheetReading,
    private readonly number: number,
    private readonly row: readonly string[],
  ) {}

  get place(): Place {
    const { file, name } = this.sheet.from;
    return { file, at: name === "" ? `row ${this.number}` : `row ${this.number} (${name})` };
  }

  /** How many of its cells say something. */
  get said(): number {
    return this.row.filter((cell) => cell !== "").length;
  }

  get columns(): readonly Column[] {
    return this.sheet.columns;
  }

  cells(field: TableField): Cell[] {
    return this.sheet.cells(this.row, field);
  }

  text(field: TableField): string {
    return this.cells(field)[0]?.text ?? "";
  }

  days(text: string, column: Column): ReadDay[] {
    return this.sheet.days(text, column);
  }

  rank(): number | "not ranked" | null {
    const [cell] = this.cells("program.rank");
    const told = cell ? rankIn(cell.text, cell.column) : null;
    return typeof told === "number" ? (this.sheet.places?.get(told) ?? told) : told;
  }
}
