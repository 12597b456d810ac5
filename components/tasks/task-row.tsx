"use client";

import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { removeRow } from "@/components/form/remove-row";
import { playbookAnchor } from "@/components/guide/address";
import { Link } from "@/components/ui/link";
import { Menu } from "@/components/ui/menu";
import { MoreButton } from "@/components/ui/more-button";
import { writeHref } from "@/components/writing/write-href";
import { formatMoment } from "@/lib/season/format";
import { playbookById, stepOf } from "@/lib/season/playbooks";
import type { Program, Task } from "@/lib/season/schema";
import { removeTask } from "./actions";
import { TaskCheck } from "./task-check";
import { TaskDialog } from "./task-dialog";
import { dueWords } from "./tasks";
import styles from "./tasks.module.css";

type Props = { task: Task; programs: Pick<Program, "id" | "name">[]; today: string; zone: string };

/** A to-do with its box, its day and its program; its menu edits and deletes it. */
export function TaskRow({ task, programs, today, zone }: Props) {
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const program = programs.find(({ id }) => id === task.programId);
  const step = stepOf(task);
  const due = dueWords(task.dueOn, today);

  async function remove() {
    setProblem(null);
    await removeRow(removeTask, task.id, {
      deleted: `Deleted: ${task.title}`,
      back: `Restored: ${task.title}`,
      refused: setProblem,
    });
  }

  return (
    <li className={styles.task} id={`task-${task.id}`}>
      <TaskCheck task={task} />
      <span className={styles.what}>
        <span className={task.doneAt === null ? "strong" : "muted"}>{task.title}</span>
        {program && (
          <Link className="meta tap" href={`/programs/${program.id}`}>
            {program.name}
          </Link>
        )}
        {step && playbookById(task.playbook ?? "") && (
          <Link className="meta tap" href={`/guide#${playbookAnchor(task.playbook ?? "")}`}>
            Playbook step
          </Link>
        )}
        {step?.kind && program && task.doneAt === null && (
          <Link
            className="link"
            href={writeHref({ program: program.id, kind: step.kind, task: task.id })}
            aria-label={`Write: ${task.title}`}
          >
            Write
          </Link>
        )}
        {problem && (
          <span className="late" role="alert">
            {problem}
          </span>
        )}
      </span>
      <span className={`meta nowrap ${due.late && task.doneAt === null ? "late" : ""}`}>
        {task.doneAt === null ? due.words : `Done ${formatMoment(task.doneAt, zone, "weekday")}`}
      </span>
      <Menu
        button={<MoreButton size="sm" label={`More about ${task.title}`} />}
        choices={[
          { key: "edit", label: "Edit", icon: <IconPencil className="icon" />, onChoose: () => setEditing(true) },
          { key: "delete", label: "Delete", icon: <IconTrash className="icon" />, onChoose: remove },
        ]}
      />
      <TaskDialog opened={editing} task={task} programs={programs} onClose={() => setEditing(false)} />
    </li>
  );
}
