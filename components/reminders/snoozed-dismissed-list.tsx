"use client";

import { type ReactNode, useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { withdraw } from "./actions";
import type { SnoozedDismissed } from "./snoozed-dismissed";
import styles from "./snoozed-dismissed.module.css";

function Entry({ entry }: { entry: SnoozedDismissed }) {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function restore() {
    setSending(true);
    setProblem(null);
    const settled = await settle(withdraw, { key: entry.key });
    setSending(false);
    if (settled.ok) say(`Restored. ${entry.message.replace(/\.$/, "")}.`);
    else setProblem(settled.problem);
  }

  return (
    <li className={styles.entry}>
      <span>
        {entry.message} <span className="meta nowrap">{entry.how}</span>
        {problem && (
          <span className="late" role="alert">
            {" "}
            {problem}
          </span>
        )}
      </span>
      <Button look="ghost" size="sm" disabled={sending} onClick={restore} aria-label={`Restore: ${entry.message}`}>
        Restore
      </Button>
    </li>
  );
}

/** The quiet line for what was snoozed or dismissed (`how`), which opens to the list, or to its first entries and the way to `more`. */
export function SnoozedDismissedList({
  entries,
  count = entries.length,
  how,
  more,
}: {
  entries: SnoozedDismissed[];
  count?: number;
  how: string;
  more?: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        {count} {how}
      </summary>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} />
        ))}
      </ul>
      {more}
    </details>
  );
}
