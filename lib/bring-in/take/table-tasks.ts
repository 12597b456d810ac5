import { rowOf } from "@/lib/season/fields/field";
import { TASK } from "@/lib/season/fields/task";
import type { Program } from "@/lib/season/schema";
import { cleanLine } from "../text";
import type { Lot } from "./lot";
import type { RowReading } from "./row-reading";

/** Brings in what a row says is to be done, and by when. */
export function takeTasks(lot: Lot, program: Program, reading: RowReading): void {
  const dues = reading.cells("task.due").flatMap(({ text, column }) =>
    reading
      .days(text, column)
      .slice(0, 1)
      .map((read) => ({ ...read, column })),
  );
  const titles = reading.cells("task.title").filter(({ text }) => !/^(?:done|none|no|yes)$/i.test(text));
  const tasks = titles.map(({ text }, at) => ({ title: cleanLine(text), due: dues[at] ?? null }));
  for (const due of dues.slice(titles.length)) tasks.push({ title: titleOf(due.column.header), due });
  for (const { title, due } of tasks) {
    if (title === "") continue;
    // In which order its column's dates stand is asked there.
    if (due?.open) continue;
    const dueOn = due?.day ?? null;
    const isThere = lot.tasksCalled(program.id, title).some((task) => task.dueOn === dueOn || dueOn === null);
    if (isThere || !lot.takes("tasks", reading.place, title, program.name)) continue;
    lot.addTask(
      rowOf(TASK, {
        id: lot.idFor("task", program.id.replace(/^program-/, ""), title),
        programId: program.id,
        title,
        dueOn,
      }),
    );
  }
}

/** A task that a column of days tells of is called by its header. */
function titleOf(header: string): string {
  const bare = header
    .replace(/\b(?:due|date|by|deadline|on)\b/gi, " ")
    .replace(/[()/:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return cleanLine(/deadline/i.test(header) ? header : bare || "Task due");
}
