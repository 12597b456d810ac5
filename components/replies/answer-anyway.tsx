import type { ReactNode } from "react";
import styles from "./replies.module.css";

/** For a message that needs no answer: says so first, and folds the ways to answer away unless it asks something after all. */
export function AnswerAnyway({ why, open, children }: { why: string; open: boolean; children: ReactNode }) {
  return (
    <section aria-label="Answering" className={styles.choices}>
      <p>{why}</p>
      <details className={styles.unasked} open={open}>
        <summary>Answer anyway</summary>
        {children}
      </details>
    </section>
  );
}
