import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { AskedPage } from "@/lib/season/pages";
import styles from "./review.module.css";

/** The parts of the review that can be read as a table instead. */
export const PARTS = ["strip", "funnel", "thanks", "weeks"] as const;
export type Part = (typeof PARTS)[number];

/** What of the review the address asks for: which parts as tables, whether programs without anything are listed too, and which page of the strip. */
export type Shown = { tables: Part[]; all: boolean; page?: AskedPage };

/** What an address asks to be shown as a table, or in full. */
export function readShown({ table, all, page }: Record<string, string | string[] | undefined>): Shown {
  const asked = typeof table === "string" ? table.split(".") : [];
  return { tables: PARTS.filter((part) => asked.includes(part)), all: all === "1", page };
}

/** The address that shows this. */
export function shownHref({ tables, all, page }: Shown): string {
  const query = new URLSearchParams();
  if (tables.length > 0) query.set("table", tables.join("."));
  if (all) query.set("all", "1");
  if (typeof page === "string" && page !== "1") query.set("page", page);
  return query.size > 0 ? `/review?${query}` : "/review";
}

/** The same with one part turned into a table, or back into a picture. */
function turned(shown: Shown, part: Part): string {
  const has = shown.tables.includes(part);
  return shownHref({ ...shown, tables: PARTS.filter((one) => (one === part ? !has : shown.tables.includes(one))) });
}

/**
 * A part of the review: a heading, a sentence with its figures, then the picture or the same as a table. Only what is shown is
 * sent. `empty` stands in for both where there is nothing to draw.
 */
export function Figure({
  part,
  title,
  sentence,
  shown,
  picture,
  table,
  empty,
  children,
}: {
  part: Part;
  title: string;
  sentence: string;
  shown: Shown;
  picture: ReactNode;
  table: ReactNode;
  empty?: ReactNode;
  /** What stands below either. */
  children?: ReactNode;
}) {
  const asTable = shown.tables.includes(part);
  return (
    <section className={styles.figure} aria-labelledby={part} data-part={part}>
      <div className={styles.head}>
        <h2 id={part}>{title}</h2>
        {!empty && (
          <Link
            className="btn btn-ghost btn-sm screen-only"
            href={turned(shown, part)}
            scroll={false}
            aria-label={`${asTable ? "Show as chart" : "Show as table"}: ${title}`}
          >
            {asTable ? "Show as chart" : "Show as table"}
          </Link>
        )}
      </div>
      {empty ?? (
        <>
          <p className={`muted ${styles.sentence}`}>{sentence}</p>
          {asTable ? table : picture}
          {children}
        </>
      )}
    </section>
  );
}
