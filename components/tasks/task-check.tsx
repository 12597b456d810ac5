"use client";

import { useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import type { Task } from "@/lib/season/schema";
import { completeTask } from "./actions";
import styles from "./task-check.module.css";

/** The box before a to-do: ticking it completes it, with an Undo; on a done one it opens it again. */
export function TaskCheck({ task }: { task: Pick<Task, "id" | "title" | "doneAt"> }) {
  const done = task.doneAt !== null;
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function toggle() {
    if (sending) return;
    setSending(true);
    setProblem(null);
    const settled = await settle(completeTask, { id: task.id, done: !done });
    setSending(false);
    if (!settled.ok) return setProblem(settled.problem);
    if (done) say(`Reopened: ${task.title}`);
    else say(`Done: ${task.title}`, undoing(completeTask, { id: task.id, done: false }, `Reopened: ${task.title}`));
  }

  return (
    <>
      <input
        type="checkbox"
        className={styles.check}
        aria-label={`Done: ${task.title}`}
        checked={sending ? !done : done}
        onChange={toggle}
      />
      {problem && (
        <span className="late" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
