import type { Place } from "../report";
import type { Column } from "../table/columns";
import type { TableField } from "../table/fields";
import type { Lot } from "./lot";
import type { PeopleIndex } from "./people";
import type { ProgramIndex } from "./programs";

/** A row of a table while it is taken: its cells by field. */
export type RowReading = {
  place: Place;
  /** The cells of a field that say something, with their columns. */
  cells: (field: TableField) => { text: string; column: Column }[];
  text: (field: TableField) => string;
  days: (text: string, column: Column) => ReadDay[];
  columns: readonly Column[];
};
/** A day of a cell, null where its order is asked about, with the words it was read from. */
export type ReadDay = { day: string | null; open: boolean; text: string };

export type Taking = { lot: Lot; programs: ProgramIndex; people: PeopleIndex };
