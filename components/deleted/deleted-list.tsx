"use client";

import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { Deletion } from "@/lib/store/deletions";
import { restoreDeletion } from "./actions";
import styles from "./deleted-list.module.css";

/** Something deleted, and when, in words of the season's zone. */
export type DeletedRow = Pick<Deletion, "id" | "noun" | "title"> & { on: string };

const NOUNS: Record<Deletion["noun"], string> = {
  program: "Program, with everything logged for it",
  contact: "Person",
  interview: "Interview",
  rotation: "Rotation",
  rotationNote: "Rotation note",
  invitation: "Invitation",
  block: "Personal time",
  message: "Message",
  draft: "Draft",
  task: "Task",
  note: "Note",
  strength: "Strength",
  criterion: "Criterion, with its scores",
  import: "Brought in",
  merge: "Merged",
};

/** What is undone as a whole, rather than restored. */
const UNDONE: Partial<Record<Deletion["noun"], string>> = { import: "bringing in", merge: "merging" };

/** What can be restored, latest first. */
export function DeletedList({ rows, days }: { rows: DeletedRow[]; days: number }) {
  return (
    <>
      <p className={`muted ${styles.about}`}>
        Each is kept for {days} days after you delete it, then permanently deleted.
      </p>
      <ul className={styles.list} aria-label="Deleted">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function Row({ row: { id, noun, title, on } }: { row: DeletedRow }) {
  const undone = UNDONE[noun];
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function onRestore() {
    setPending(true);
    setProblem(null);
    const restored = await settle(restoreDeletion, { id });
    setPending(false);
    if (!restored.ok) return setProblem(restored.problem);
    say(undone ? `Undid ${undone} ${title}.` : `Restored ${title}.`);
  }

  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.title}>{title}</span>
        <span className="meta">
          {NOUNS[noun]} · {undone ? on : `deleted ${on}`}
        </span>
        {problem && (
          <span className="late meta" role="alert">
            {problem}
          </span>
        )}
      </div>
      <Button
        size="sm"
        disabled={pending}
        onClick={onRestore}
        aria-label={undone ? `Undo ${undone} ${title}` : `Restore ${title}`}
      >
        {undone ? "Undo" : "Restore"}
      </Button>
    </li>
  );
}
