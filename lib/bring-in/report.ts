/** What bringing files in says of them, as the command line prints it. */
export type SourceKind = "table" | "calendar" | "mail" | "contacts" | "season";

/** Something in a file: `row 14`, `line 203`, `uid …`, `message …`, `column …`. */
export type Place = { file: string; at: string };
export type Left = Place & { why: string };
export type Ask = Place & { what: string; choices: string[] };

/** A column, what it becomes, and why. */
export type ColumnReading = { file: string; sheet: string; header: string; field: string; why: string };

/** How a sheet is read: where its header stands (a row from 1 on; 0 for none), and each column by its place, from 0 on. */
export type TableReading = {
  file: string;
  sheet: string;
  headerRow: number;
  encoding: string | null;
  delimiter: string | null;
  columns: { place: number; header: string; field: string; why: string; asks: boolean }[];
};

export const MADE = ["programs", "contacts", "interviews", "rotations", "messages", "tasks"] as const;
export type MadeNoun = (typeof MADE)[number];
export type Counts = Record<MadeNoun, number>;

export type Report = {
  sources: { file: string; kind: SourceKind; rows: number }[];
  columns: ColumnReading[];
  made: Counts;
  changed: Counts;
  same: number;
  left: Left[];
  asks: Ask[];
};

/** Nothing of anything. */
export const noCounts = (): Counts => ({
  programs: 0,
  contacts: 0,
  interviews: 0,
  rotations: 0,
  messages: 0,
  tasks: 0,
});

/** A file that cannot be brought in at all, and why in words. */
export class Unreadable extends Error {}

/** A backup of a whole account: it has several seasons, and comes in as seasons of its own. */
export class WholeAccount extends Unreadable {}
