"use client";

import styles from "./guide.module.css";
import { KNOWN, type Sureness } from "./known";

const SURENESS: Record<Sureness, string> = {
  sure: "Sure: we read the source",
  likely: "Likely: secondhand, or a year old",
  check: "Check: it changes every year",
};

/** What is known, with its sources. */
export function KnownTopics() {
  return KNOWN.map(({ id, title, facts }) => (
    <article key={id} className={styles.entry} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <ul className={styles.facts}>
        {facts.map(({ says, source, sure }) => (
          <li key={says}>
            <p>{says}</p>
            <p className="meta">
              {source}. <span className={sure === "sure" ? undefined : styles.unsure}>{SURENESS[sure]}.</span>
            </p>
          </li>
        ))}
      </ul>
    </article>
  ));
}
