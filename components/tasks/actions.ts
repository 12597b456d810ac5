"use server";

import { z } from "zod";
import { formerValues, seenRow, submissionKey, userAction } from "@/lib/action";
import { filled, handedIn, ticked } from "@/lib/form-fields";
import { TASK } from "@/lib/season/fields/task";
import { playbookById } from "@/lib/season/playbooks";
import { taskSchema } from "@/lib/season/schema";
import { createTask, createTasks, deleteTask, setTaskDone, updateTask } from "@/lib/store/tasks";

const fields = z.object(handedIn(TASK));
const id = taskSchema.shape.id;

/** Adds a to-do, about a program or none, on a day (of the season's zone) or none. */
export const addTask = userAction(fields.extend({ submission: submissionKey }), async (input, account) => {
  const { submission, ...task } = input;
  return { id: await createTask(account.id, { ...task, doneAt: null }, submission) };
});

/** Lays out the chosen steps of a playbook as tasks of a program, each with its day. */
export const startPlaybook = userAction(
  z.object({
    playbook: z.string().refine((id) => playbookById(id) !== undefined, "That playbook doesn’t exist."),
    programId: filled(z.string().max(120), "Choose the program it’s about."),
    steps: z
      .array(z.object({ step: z.string(), title: fields.shape.title, dueOn: fields.shape.dueOn }))
      .min(1, "Choose at least one step.")
      .max(20),
    submission: submissionKey,
  }),
  async ({ playbook, programId, steps, submission }, account) => {
    const known = playbookById(playbook)?.steps.map(({ id }) => id) ?? [];
    const chosen = steps.filter(({ step }) => known.includes(step));
    const tasks = chosen.map((step) => ({ ...step, playbook, programId, doneAt: null }));
    return { ids: await createTasks(account.id, tasks, submission) };
  },
);

/** Changes what a to-do says, its day or its program. */
export const editTask = userAction(fields.extend({ id, seen: seenRow }), async (input, account) => {
  const { id: taskId, seen, ...task } = input;
  await updateTask(account.id, taskId, task, seen);
  return {};
});

/**
 * Marks a to-do done, or open again. Done `at` an instant that has passed, where it was checked off offline; else now. One that is done stays
 * as it is, and so does one that says something else by now than what was `seen`.
 */
export const completeTask = userAction(
  z.object({ id, done: ticked, at: z.iso.datetime({ offset: true }).optional(), seen: formerValues.optional() }),
  async (input, account) => {
    const now = Date.now();
    const at = Math.min(now, input.at === undefined ? now : Date.parse(input.at));
    await setTaskDone(account.id, input.id, input.done ? new Date(at).toISOString() : null, input.seen);
    return {};
  },
);

/** Removes a to-do; what comes back undoes it. */
export const removeTask = userAction(z.object({ id }), async (input, account) => ({
  deletion: await deleteTask(account.id, input.id),
}));
