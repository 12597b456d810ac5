import type { ReactNode } from "react";
import { EntryLinks } from "./contents";
import styles from "./guide.module.css";
import type { GuideSection } from "./sections";

/** A part of the guide. Where there is no room for the contents beside it, it starts with its own. */
export function Section({ section, about, children }: { section: GuideSection; about: string; children: ReactNode }) {
  const { id, title, entries } = section;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className="muted">{about}</p>
      <details className={styles.within}>
        <summary>
          {entries.length} in this part<span className="visually-hidden">: {title}</span>
        </summary>
        <EntryLinks entries={entries} />
      </details>
      {children}
    </section>
  );
}
