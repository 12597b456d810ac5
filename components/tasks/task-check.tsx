"use client";

import { useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { putInOutbox } from "@/components/offline/put-in-outbox";
import { say } from "@/components/ui/undo";
import type { Task } from "@/lib/season/schema";
import { completeTask } from "./actions";
import styles from "./task-check.module.css";

/** The box before a to-do: ticking it completes it, with an Undo; on a done one it opens it again. */
export function TaskCheck({ task }: { task: Pick<Task, "id" | "title" | "dueOn" | "doneAt"> }) {
  const done = task.doneAt !== null;
  const [sending, setSending] = useState(false);
  const [waiting, setWaiting] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function toggle() {
    if (sending) return;
    setSending(true);
    setProblem(null);
    const settled = await settle(completeTask, { id: task.id, done: !done });
    setSending(false);
    if (!settled.ok && !settled.answered && (await waits())) return;
    if (!settled.ok) return setProblem(settled.problem);
    if (done) say(`Reopened: ${task.title}`);
    else say(`Done: ${task.title}`, undoing(completeTask, { id: task.id, done: false }, `Reopened: ${task.title}`));
  }

  /** Without the server it waits on this device, checked off at this moment. */
  async function waits(): Promise<boolean> {
    const kept = await putInOutbox({
      id: `task ${task.id}`,
      does: "completeTask",
      input: {
        id: task.id,
        done: !done,
        at: new Date().toISOString(),
        seen: { title: task.title, dueOn: task.dueOn },
      },
      title: task.title,
      about: done ? "Reopened" : "Checked off",
    });
    if (kept) setWaiting(!done);
    return kept;
  }

  return (
    <>
      <input
        type="checkbox"
        className={styles.check}
        aria-label={`Done: ${task.title}`}
        checked={sending ? !done : (waiting ?? done)}
        onChange={toggle}
      />
      {waiting !== null && <span className="meta">Waiting</span>}
      {problem && (
        <span className="late" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
