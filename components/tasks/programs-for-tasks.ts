import type { Program, Season } from "@/lib/season/schema";

/** The programs that a to-do may be about: those that aren't archived, and those that have one already. */
export function programsForTasks({ programs, tasks }: Season): Pick<Program, "id" | "name">[] {
  const withTasks = new Set(tasks.map(({ programId }) => programId));
  return programs.filter(({ id, archived }) => !archived || withTasks.has(id)).map(({ id, name }) => ({ id, name }));
}
