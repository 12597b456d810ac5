/** Times dragged or clicked in empty space are rounded to this many minutes. */
const STEP = 15;
/** A double click means the half hour it is in. */
const PRESS_STEP = 30;
const DAY_END = 24 * 60 - STEP;

/** The column of a day: the hour it begins with and an hour's height in pixels. */
export type Column = { day: string; from: number; height: number };

function minutesAt({ from, height }: Column, y: number): number {
  return from * 60 + (y / height) * 60;
}

const two = (n: number) => String(n).padStart(2, "0");
const wall = (day: string, minutes: number) => `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const within = (minutes: number) => Math.max(0, Math.min(DAY_END, minutes));

/** The half hour that was pressed, as a wall time; `y` in pixels from the column's top. */
export function pressedAt(column: Column, y: number): string {
  return wall(column.day, within(Math.floor(minutesAt(column, y) / PRESS_STEP) * PRESS_STEP));
}

/** The time dragged over, from one height to another in either direction; null where it is less than a step. */
export function draggedOver(column: Column, one: number, other: number): { starts: string; ends: string } | null {
  const round = (y: number) => within(Math.round(minutesAt(column, y) / STEP) * STEP);
  const [starts, ends] = [round(Math.min(one, other)), round(Math.max(one, other))];
  return ends - starts < STEP ? null : { starts: wall(column.day, starts), ends: wall(column.day, ends) };
}
