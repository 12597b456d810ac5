"use client";

import { type ReactNode, useState } from "react";
import styles from "./bring-in.module.css";
import type { PreviewItem } from "./send";

/** How many rows of a kind are shown until somebody asks for the rest. */
const FIRST = 6;

/** Rows of one state under its title. */
export function Group({
  title,
  about,
  tone,
  action,
  children,
}: {
  title: string;
  about: string;
  tone?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className={styles.group}>
      <h2 className="section-title">
        <span className={tone}>{title}</span> <span className="count">{about}</span>
        {action && <span className="push">{action}</span>}
      </h2>
      {children && <div className={styles.list}>{children}</div>}
    </section>
  );
}

/** The first of some rows, and the rest once they are asked for; `of` counts those too that were too many to send. */
export function Some({
  items,
  of,
  more,
  children,
}: {
  items: PreviewItem[];
  of: number;
  more: string;
  children: (item: PreviewItem) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <>
      <ul>
        {shown.map((item) => (
          <li key={item.key}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown.length && (
        <button type="button" className={`link tap ${styles.more}`} onClick={() => setAll(true)}>
          {of - shown.length} {more}
        </button>
      )}
      {all && of > items.length && (
        <p className={`meta ${styles.more}`}>and {of - items.length} more, too many to list</p>
      )}
    </>
  );
}
