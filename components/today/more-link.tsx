import { Link } from "@/components/ui/link";
import styles from "./today.module.css";

/** The lists of Today that begin with their first rows; the address says which is shown whole. */
export type LongList = "late" | "due" | "upcoming" | "findings" | "lapsed" | "aside";

/** What waits shows more rows at first than what is only reported. */
const FIRST_ROWS: Record<LongList, number> = { late: 5, due: 5, upcoming: 3, findings: 5, lapsed: 2, aside: 5 };

/** The first rows of a list, or all where the address asks for them; and how many are left out. */
export function firstOf<Row>(rows: Row[], list: LongList, all: unknown): { rows: Row[]; left: number } {
  const shown = all === list ? rows : rows.slice(0, FIRST_ROWS[list]);
  return { rows: shown, left: rows.length - shown.length };
}

/** Leads to a list with nothing left out; nothing where all of it is there. */
export function MoreLink({ list, left }: { list: LongList; left: number }) {
  if (left === 0) return null;
  return (
    <Link className={`link ${styles.more}`} href={`/today?all=${list}`} scroll={false}>
      Show {left} more
    </Link>
  );
}
