import { z } from "zod";
import type { Task } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { taskColumns } from "./season-rows";
import { changed, createOnce, oncePerSubmission, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

/** A task laid out from a playbook names it and its step; one's own names neither. */
export type TaskFields = Omit<Task, "id" | "playbook" | "step"> & Partial<Pick<Task, "playbook" | "step">>;

/** Adds a task and gives its id. */
export function createTask(account: AccountId, fields: TaskFields, submission: string): Promise<string> {
  return createOnce(account, "task", submission, async ({ tx, owner }) => {
    const id = newId();
    await tx.task.create({ data: { ...owner, ...taskColumns({ playbook: null, step: null, ...fields }), id } });
    return id;
  });
}

/** Adds several tasks at once, all or none, and gives their ids. */
export function createTasks(account: AccountId, tasks: TaskFields[], submission: string): Promise<string[]> {
  return writeSeason(account, ({ tx, owner }) =>
    oncePerSubmission(
      tx,
      account,
      "tasks",
      submission,
      async () => {
        const rows = tasks.map((task) => ({ playbook: null, step: null, ...task, id: newId() }));
        await tx.task.createMany({ data: rows.map((task) => ({ ...owner, ...taskColumns(task), id: task.id })) });
        return rows.map(({ id }) => id);
      },
      (kept) => z.array(z.string()).parse(kept),
    ),
  );
}

/** Changes the fields that are given; `doneAt` marks it done. */
export function updateTask(account: AccountId, id: string, fields: Partial<TaskFields>, seen?: Seen): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const task = (await before()).tasks.find((known) => known.id === id);
    if (!task) throw new NotFound("task");
    const next = changed(task, fields);
    refuseStale(task, next, seen);
    const { count } = await tx.task.updateMany({
      where: { id, ...owner },
      data: taskColumns(next),
    });
    if (count === 0) throw new NotFound("task");
  });
}

/**
 * Marks a task done at an instant, or open again (null). A task that is done already keeps its instant. `seen`: what it said where it was marked;
 * one that says something else by now is refused, with both.
 */
export function setTaskDone(account: AccountId, id: string, doneAt: string | null, seen?: Seen): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const task = (await before()).tasks.find((known) => known.id === id);
    if (!task) throw new NotFound("task");
    if ((task.doneAt === null) === (doneAt === null)) return;
    refuseStale(task, { ...task, doneAt, ...seen }, seen);
    const { count } = await tx.task.updateMany({ where: { id, ...owner }, data: taskColumns({ ...task, doneAt }) });
    if (count === 0) throw new NotFound("task");
  });
}

/** Removes the task and gives the deletion by which `restore` puts it back. */
export function deleteTask(account: AccountId, id: string): Promise<string> {
  return remove(account, "task", id);
}
