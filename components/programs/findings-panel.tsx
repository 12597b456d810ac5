"use client";

import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import { answer, withdraw } from "@/app/(season)/today/actions";
import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { Finding } from "@/lib/rules/types";
import styles from "./panels.module.css";

/** A finding with what people read about its rule. */
export type ExplainedFinding = Finding & { title: string; why: string; todo: string };

const LEVELS = {
  stop: { Icon: IconAlertCircle, look: "late", word: "Stop" },
  warn: { Icon: IconAlertTriangle, look: "due", word: "Warn" },
  notice: { Icon: IconInfoCircle, look: styles.notice, word: "Notice" },
};

function FindingRow({ finding }: { finding: ExplainedFinding }) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { key, level, title, message, why, todo } = finding;
  const { Icon, look, word } = LEVELS[level];

  async function dismiss() {
    setPending(true);
    setProblem(null);
    const dismissed = await settle(answer, { key, answer: "dismissed" });
    setPending(false);
    if (!dismissed.ok) return setProblem(dismissed.problem);
    say(`Dismissed: ${title}.`, undoing(withdraw, { key }, `Put back: ${title}.`));
  }

  return (
    <li className={styles.finding}>
      <Icon className={`icon ${look}`} aria-hidden />
      <div>
        <h3>
          {title} <span className={`${styles.level} ${look}`}>{word}</span>
        </h3>
        <p>{message}</p>
        <details className={styles.more}>
          <summary>Why, and what to do</summary>
          <p>{why}</p>
          <p>{todo}</p>
        </details>
        {problem && (
          <p className="late" role="alert">
            {problem}
          </p>
        )}
        {level !== "stop" && (
          <Button
            look="ghost"
            size="sm"
            className={styles.dismiss}
            disabled={pending}
            onClick={dismiss}
            aria-label={`Dismiss: ${title}`}
          >
            Dismiss
          </Button>
        )}
      </div>
    </li>
  );
}

/** What the rules find at this program, each with its why; a warning or notice can be dismissed, a stop cannot. */
export function FindingsPanel({ findings }: { findings: ExplainedFinding[] }) {
  return (
    <section aria-labelledby="findings" className={styles.panel}>
      <h2 className="rail-title" id="findings">
        Findings
      </h2>
      {findings.length === 0 ? (
        <p className="meta">Nothing to mind here.</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <FindingRow key={finding.key} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}
