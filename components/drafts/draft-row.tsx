"use client";

import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { deleteDraft } from "@/components/writing/delete-draft";
import styles from "./drafts.module.css";

/** A kept draft in the list: where it goes, what it is, to whom, its first words. */
export function DraftRow(props: {
  id: string;
  program: string;
  kind: string;
  to: string;
  words: string;
  changed: string;
}) {
  const { id, program, kind, to, words, changed } = props;
  const [problem, setProblem] = useState<string | null>(null);
  function remove() {
    setProblem(null);
    return deleteDraft(id, program, { refused: setProblem });
  }
  return (
    <li className={styles.draft}>
      <Link href={`/write/${id}`} className={styles.open}>
        <span className={styles.program}>{program}</span>
        <span className="muted">
          {kind}
          {to && ` to ${to}`}
        </span>
        <span className={styles.words}>{words || "Nothing written yet"}</span>
        <span className={`meta nowrap ${styles.changed}`}>{changed}</span>
      </Link>
      <Button look="ghost" size="sm" icon aria-label={`Delete the draft to ${program}: ${kind}`} onClick={remove}>
        <IconTrash className="icon" aria-hidden />
      </Button>
      {problem && (
        <p className="late" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
