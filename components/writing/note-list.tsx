"use client";

import { InsertButton } from "./insert-button";
import type { NoteSource } from "./notes";
import styles from "./panel.module.css";

/** The applicant's own notes beside the letter, each line with a button that inserts it. */
export function NoteList({
  notes,
  slot,
  onInsert,
  id,
}: {
  notes: NoteSource[];
  /** The slot that is selected, which a note would fill; null where it would go to the caret. */
  slot: string | null;
  onInsert: (words: string) => void;
  id: string;
}) {
  return notes.map((source) => (
    <section key={source.id} aria-labelledby={`${id}-${source.id}`}>
      <h2 className="rail-title" id={`${id}-${source.id}`}>
        {source.title}
      </h2>
      <ul className={styles.notes}>
        {source.lines.map((line) => (
          <li key={line}>
            <p className="muted">{line}</p>
            <InsertButton words={line} slot={slot} onInsert={onInsert} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
