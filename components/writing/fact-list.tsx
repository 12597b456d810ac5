"use client";

import { Link } from "@/components/ui/link";
import type { Fact } from "./facts";
import { InsertButton } from "./insert-button";
import styles from "./panel.module.css";

/** More than these are folded away. */
const SHOWN = 4;

/** What the applicant can honestly say, beside the letter: what this program hasn't been told comes first. */
export function FactList({
  facts,
  slot,
  onInsert,
  id,
}: {
  facts: Fact[];
  slot: string | null;
  onInsert: (words: string) => void;
  id: string;
}) {
  const row = ({ id: key, fact, told }: Fact) => (
    <li key={key}>
      <p className="muted">
        {fact}
        {told && <span className="meta"> Mentioned to them {told}.</span>}
      </p>
      <InsertButton words={fact} slot={slot} onInsert={onInsert} />
    </li>
  );
  return (
    <section aria-labelledby={id}>
      <h2 className="rail-title" id={id}>
        What you can say
        <Link className="link push meta" href="/strengths" target="_blank" aria-label="Strengths (opens in a new tab)">
          Strengths
        </Link>
      </h2>
      {facts.length === 0 ? (
        <p className="muted">Add what’s true of you under Strengths once, and it’s ready to use here.</p>
      ) : (
        <>
          <ul className={styles.notes}>{facts.slice(0, SHOWN).map(row)}</ul>
          {facts.length > SHOWN && (
            <details>
              <summary className={styles.plain}>{facts.length - SHOWN} more</summary>
              <ul className={styles.notes}>{facts.slice(SHOWN).map(row)}</ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
