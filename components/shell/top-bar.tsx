import type { CSSProperties, ReactNode } from "react";
import { LogButton } from "@/components/log/log-button";
import { SearchButton } from "@/components/palette/search-button";
import { Link } from "@/components/ui/link";
import { MoreMenu } from "./nav";
import styles from "./shell.module.css";

/** The bar over every page: where one is, the page's own buttons, and Log message, the one primary button. */
export function TopBar({
  title,
  sub,
  few = isFew(sub),
  crumb,
  actions,
  below = false,
  log,
}: {
  title: ReactNode;
  sub?: ReactNode;
  /** Whether that is no more than a count, which has room beside the title on any screen. */
  few?: boolean;
  crumb?: { href: string; label: string };
  actions?: ReactNode;
  /** On a phone they have a line of their own below the title. */
  below?: boolean;
  /** The program that the log sheet starts with; null where the page has its own primary button. */
  log?: { programId: string } | null;
}) {
  return (
    <header className={`${styles.top} ${below ? styles.below : ""}`}>
      {crumb && (
        <>
          <Link className={styles.crumb} href={crumb.href}>
            {crumb.label}
          </Link>
          <span className="faint" aria-hidden>
            /
          </span>
        </>
      )}
      <h1>{title}</h1>
      {sub && <span className={`${styles.sub} ${few ? styles.few : ""}`}>{sub}</span>}
      <span className="row push">
        {actions && <span className={`row ${styles.actions}`}>{actions}</span>}
        {log !== null && (
          <span className={styles.onDesk}>
            <LogButton start={log} />
          </span>
        )}
        <span className={styles.onPhone}>
          <SearchButton className="btn btn-ghost btn-icon" bare />
          <MoreMenu />
        </span>
      </span>
    </header>
  );
}

const isFew = (sub: ReactNode) => typeof sub === "number" || (typeof sub === "string" && /^\d+$/.test(sub));

/** A page's body: one column, or content with a rail (in pixels) at its right. `flush` leaves the sides to a table. */
export function PageBody({
  children,
  rail,
  railWidth,
  flush,
}: {
  children: ReactNode;
  rail?: ReactNode;
  railWidth?: number;
  flush?: boolean;
}) {
  if (!rail) return <div className={`${styles.single} ${flush ? styles.flush : ""}`}>{children}</div>;
  return (
    <div
      className={styles.cols}
      style={railWidth ? ({ "--rail": `min(${railWidth / 16}rem, 44vw)` } as CSSProperties) : undefined}
    >
      <div className={styles.content}>{children}</div>
      <aside className={`rail ${styles.rail}`}>{rail}</aside>
    </div>
  );
}
