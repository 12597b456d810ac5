"use client";

import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatDay } from "@/lib/season/format";
import type { Rotation, RotationNote } from "@/lib/season/schema";
import { RotationNoteDialog } from "./rotation-note-dialog";
import styles from "./rotation-notes.module.css";

type Kind = RotationNote["kind"];

const HEADINGS: Record<Kind, { title: string; add: string; none: string }> = {
  case: {
    title: "Cases to remember",
    add: "Add case",
    none: "None yet. Write a line the same day; it appears beside your thank-you as you write.",
  },
  feedback: {
    title: "Feedback received",
    add: "Add feedback",
    none: "None yet. Note who said it, when, and their words as close as you can.",
  },
};
const KINDS: Kind[] = ["case", "feedback"];

/** The cases and the feedback of a rotation, by day, each with the way to change it. */
export function RotationNotes({
  rotation,
  notes,
  people,
  today,
}: {
  rotation: Pick<Rotation, "id" | "startsOn" | "endsOn">;
  notes: RotationNote[];
  /** Names to choose from, of those worked with. */
  people: string[];
  today: string;
}) {
  const [editing, setEditing] = useState<{ kind: Kind; note?: RotationNote } | null>(null);
  const close = useCallback(() => setEditing(null), []);
  const sorted = notes.toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <div className={styles.both}>
      {KINDS.map((kind) => {
        const { title, add, none } = HEADINGS[kind];
        const own = sorted.filter((note) => note.kind === kind);
        return (
          <section key={kind} aria-labelledby={`notes-${kind}`}>
            <div className={styles.head}>
              <h2 className={styles.title} id={`notes-${kind}`}>
                {title}
              </h2>
              <Button size="sm" onClick={() => setEditing({ kind })}>
                {add}
              </Button>
            </div>
            {own.length === 0 && <p className="muted">{none}</p>}
            <ul>
              {own.map((note) => (
                <li key={note.id} id={`rotation-note-${note.id}`} className={styles.note}>
                  <span className={styles.words}>
                    <span className="meta">
                      <time dateTime={note.on}>{formatDay(note.on, "weekday")}</time>
                      {note.who && ` · ${note.who}`}
                    </span>
                    <span className="preserve">{note.body}</span>
                  </span>
                  <Button
                    look="ghost"
                    size="sm"
                    onClick={() => setEditing({ kind, note })}
                    aria-label={`Edit: ${note.body.slice(0, 60)}`}
                  >
                    Edit
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <RotationNoteDialog
        opened={editing !== null}
        kind={editing?.kind ?? "case"}
        note={editing?.note}
        rotation={rotation}
        people={people}
        today={today}
        onClose={close}
      />
    </div>
  );
}
