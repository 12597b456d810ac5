import { dayIn } from "./dates";
import type { TableField } from "./fields";
import { hoursIn } from "./times";

/** What a column becomes and why; `chosen` where the person said so, `asks` where they have to say it first. */
export type Column = {
  place: number;
  header: string;
  field: TableField;
  why: string;
  chosen: boolean;
  asks: TableField[] | null;
};

/** A column as it stands in the table, with those of its cells that tell what it holds. */
export type Seen = { place: number; header: string; values: string[] };

/** A column with what it becomes. */
export const placed = (
  { place, header }: Seen,
  field: TableField,
  why: string,
  asks: TableField[] | null = null,
): Column => ({ place, header, field, why, chosen: false, asks });

/** The share of cells of which something holds, from 0 to 1. */
export const share = (values: string[], is: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(is).length / values.length;

/** An NRMP code, and nothing beside. */
export const CODE = /^\s*\d{7}[A-Z]\d{1,3}\s*$/i;
/** The ACGME ID of a program of radiology, and nothing beside. */
export const ACGME = /^\s*4[12]\d{8}\s*$/;

/** Whether a cell names a day. */
export const hasDay = (value: string): boolean => dayIn(value) !== null;
/** Whether a cell is a whole number as ranks and scores are. */
export const isWhole = (value: string): boolean => /^\s*#?\d{1,3}(?:\.0)?\s*$/.test(value);
/** Whether a cell tells hours, and no day. */
export const isTime = (value: string): boolean => hoursIn(value) !== null && !hasDay(value);
