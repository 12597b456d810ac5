"use server";

import { z } from "zod";
import { submissionKey, userAction } from "@/lib/action";
import { emptyIsNull, filled, ticked } from "@/lib/form-fields";
import { taskSchema } from "@/lib/season/schema";
import { createTask, deleteTask, updateTask } from "@/lib/store/tasks";

const fields = z.object({
  title: filled(taskSchema.shape.title, "Say what is to be done."),
  dueOn: emptyIsNull(z.iso.date({ error: "Choose a day, or leave it empty." }).nullable()),
  programId: emptyIsNull(z.string().max(120).nullable()),
});
const id = taskSchema.shape.id;

/** Adds a to-do of one's own, about a program or none, on a day (of the season's zone) or none. */
export const addTask = userAction(fields.extend({ submission: submissionKey }), async (input, account) => {
  const { submission, ...task } = input;
  return { id: await createTask(account.id, { ...task, doneAt: null }, submission) };
});

/** Changes what a to-do says, its day or its program. */
export const editTask = userAction(fields.extend({ id }), async (input, account) => {
  const { id: taskId, ...task } = input;
  await updateTask(account.id, taskId, task);
  return {};
});

/** Marks a to-do done now, or open again. */
export const completeTask = userAction(z.object({ id, done: ticked }), async (input, account) => {
  await updateTask(account.id, input.id, { doneAt: input.done ? new Date().toISOString() : null });
  return {};
});

/** Removes a to-do; what comes back undoes it. */
export const removeTask = userAction(z.object({ id }), async (input, account) => ({
  deletion: await deleteTask(account.id, input.id),
}));
