import { formatDay } from "@/lib/season/format";
import type { Task } from "@/lib/season/schema";
import { shiftDay } from "@/lib/season/time";

/** Open to-dos by their day, those without one last; within a day as they were added. */
export function openTasks(tasks: Task[]): Task[] {
  return tasks
    .filter(({ doneAt }) => doneAt === null)
    .sort((a, b) => {
      if (a.dueOn === b.dueOn) return 0;
      if (a.dueOn === null) return 1;
      if (b.dueOn === null) return -1;
      return a.dueOn < b.dueOn ? -1 : 1;
    });
}

/** Done to-dos, the latest first. */
export function doneTasks(tasks: Task[]): Task[] {
  return tasks
    .flatMap((task) => (task.doneAt === null ? [] : { task, at: Date.parse(task.doneAt) }))
    .sort((a, b) => b.at - a.at)
    .map(({ task }) => task);
}

/** A to-do's day in words, seen from today (`YYYY-MM-DD`): "Late, was due Mon Jan 25", "Due today", "Due Fri Jan 29". */
export function dueWords(dueOn: string | null, today: string): { words: string; late: boolean } {
  if (dueOn === null) return { words: "No day", late: false };
  if (dueOn === today) return { words: "Due today", late: false };
  if (dueOn === shiftDay(today, 1)) return { words: "Due tomorrow", late: false };
  const style = dueOn.slice(0, 4) === today.slice(0, 4) ? "weekday" : "dated";
  if (dueOn < today) return { words: `Late, due ${formatDay(dueOn, style)}`, late: true };
  return { words: `Due ${formatDay(dueOn, style)}`, late: false };
}
