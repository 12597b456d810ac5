import { createHash } from "node:crypto";
import { storable } from "./without-nul";

/** A value as both kinds of database have it: a moment is ISO text in UTC. */
export type Value = string | number | boolean | null;
/** What a column holds, as PostgreSQL calls it. */
export type ColumnType = "text" | "integer" | "boolean" | "timestamp without time zone";
export type MovedColumn = { name: string; type: ColumnType };

/** A table that is moved. `later`: columns that refer to rows of tables that come after, or of this one; set once those are there. */
export type MovedTable = { name: string; columns: MovedColumn[]; key: string[]; later: string[] };

/** One of the two databases of a move. */
export type Side = {
  /** How many rows each table holds. */
  counts(tables: MovedTable[]): Promise<Record<string, number>>;
  /** Every row of a table, in the order of its key, some at a time. */
  rows(table: MovedTable): AsyncIterable<Value[][]>;
  insert(table: MovedTable, rows: Value[][]): Promise<void>;
  /** Sets a column that had to wait in the row of each key. */
  set(table: MovedTable, column: string, rows: { key: Value[]; value: Value }[]): Promise<void>;
};

/** So many rows are read and written at a time. */
export const BATCH = 500;

/** A value of SQLite or PostgreSQL as both have it; a NUL or half a surrogate pair, which one of them refuses, is gone. */
export function movedValue(raw: unknown, type: ColumnType): Value {
  if (raw === null || raw === undefined) return null;
  if (type === "boolean") return raw === true || Number(raw) === 1;
  if (type === "integer") return Number(raw);
  if (type === "text") return String(storable(String(raw)));
  const moment = raw instanceof Date ? raw : new Date(typeof raw === "number" ? raw : String(raw));
  return moment.toISOString();
}

/** Adds up what tables hold, whatever the order of their rows: the number of rows and a hash of all of them. */
export class Tally {
  count = 0;
  private sum = 0n;

  add(row: Value[]): void {
    this.count += 1;
    const hash = createHash("sha256").update(JSON.stringify(row)).digest("hex").slice(0, 32);
    this.sum = (this.sum + BigInt(`0x${hash}`)) % 2n ** 128n;
  }

  /** As text, to be compared and shown. */
  toString(): string {
    return `${this.count} rows, ${this.sum.toString(16).padStart(32, "0")}`;
  }
}
