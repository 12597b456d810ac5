/** What bringing files in says of them, as the command line prints it. */
export type SourceKind = "table" | "calendar" | "mail" | "contacts" | "season";

/** Something in a file: `row 14`, `line 203`, `uid …`, `message …`, `column …`. */
export type Place = { file: string; at: string };
export type Left = Place & { why: string };
export type Ask = Place & { what: string; choices: string[] };

/** A column, what it becomes, and why. */
export type ColumnReading = { file: string; sheet: string; header: string; field: string; why: string };

export const MADE = ["programs", "contacts", "interviews", "rotations", "messages", "tasks"] as const;
export type Counts = Record<(typeof MADE)[number], number>;

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
