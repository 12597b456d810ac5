import type { Program } from "./schema";

/** The programs that lists and pickers show: those not put away. */
export function unarchived<Row extends Pick<Program, "archived">>(programs: readonly Row[]): Row[] {
  return programs.filter(({ archived }) => !archived);
}
