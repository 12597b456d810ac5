import type { ReactNode } from "react";
import styles from "./guide.module.css";
import { Mark } from "./mark";

/** One thing the guide explains, at its own address; `beside` its title is its level or strength. */
export function Entry({
  id,
  name,
  title,
  beside,
  children,
}: {
  id: string;
  /** The stable id that people meet in files and on the command line. */
  name: string;
  title: string;
  beside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <article className={styles.entry} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <header className={styles.head}>
        <h3 id={`${id}-title`}>{title}</h3>
        {beside}
        <a className={styles.address} href={`#${id}`} aria-label={`${name}: address of this entry`}>
          <Mark name="address" />
          {name}
        </a>
      </header>
      {children}
    </article>
  );
}

/** A line of an entry: what it is about at the left, or above where there is little room. */
export function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The lines of an entry. */
export function Lines({ children }: { children: ReactNode }) {
  return <dl className={styles.lines}>{children}</dl>;
}
