import type { Context } from "@/lib/rules/context";
import { type Clock, remind } from "@/lib/rules/reminders/clock";
import type { ReminderRule } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import type { Task } from "@/lib/season/schema";
import { dayOf, daysBetween, endOfDay, shiftDay, startOfDay } from "@/lib/season/time";

/** A to-do comes into view a week (calendar days) before its day. */
export const TASK_OPENS_DAYS = 7;

/** The clock of a to-do for a day, seen from `today`; null while the day is further away. */
function clockOf(dueOn: string, today: string, zone: string): Clock | null {
  const daysLeft = daysBetween(today, dueOn);
  if (daysLeft > TASK_OPENS_DAYS) return null;
  return {
    state: daysLeft > 0 ? "upcoming" : daysLeft === 0 ? "due" : "overdue",
    opensAt: startOfDay(shiftDay(dueOn, -TASK_OPENS_DAYS), zone),
    dueAt: startOfDay(dueOn, zone),
    lateAt: endOfDay(dueOn, zone),
  };
}

function remindOf(context: Context, task: Task, today: string) {
  if (task.dueOn === null || task.doneAt !== null) return [];
  const clock = clockOf(task.dueOn, today, context.zone);
  if (clock === null) return [];
  const about = { programId: task.programId, taskId: task.id };
  return [remind(context, task.id, about, clock, task.title)];
}

const toDo = (doneAt: string | null) => season().task("Ask Dr. Osei for a letter", "2026-10-05", { doneAt });

export const task: ReminderRule<"task"> = {
  id: "task",
  title: "Your own to-do",
  why: "A to-do you set yourself, or took on as a step of a playbook, stays here until it’s done.",
  todo: "Check it off, change its date, or delete it.",
  level: "warn",
  keyNames: ["task"],
  calendar: null,
  examples: [
    {
      says: "A to-do is due today.",
      fires: true,
      season: () => toDo(null).build(),
      now: "2026-10-05T12:00:00-04:00",
    },
    {
      says: "It was checked off yesterday.",
      fires: false,
      season: () => toDo("2026-10-04T18:00:00-04:00").build(),
      now: "2026-10-05T12:00:00-04:00",
    },
  ],
  check: (context) => {
    const today = dayOf(context.now, context.zone);
    return context.season.tasks.flatMap((task) => remindOf(context, task, today));
  },
};
