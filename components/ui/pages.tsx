import { MOST_AT_ONCE, type Page } from "@/lib/season/pages";
import { Link } from "./link";
import styles from "./pages.module.css";

/** Which of a long list is shown, with the ways to the rest of it; nothing where all of it fits. `nouns` is what it lists. */
export function Pages({
  of,
  nouns,
  href,
}: {
  of: Omit<Page<unknown>, "rows">;
  nouns: string;
  /** The address that shows a page, from 1, or all of it. */
  href: (page: number | "all") => string;
}) {
  const { page, pages, from, to, count: all } = of;
  if (pages === 1) return null;
  const link = (to: number | "all", words: string) => (
    <Link className="btn btn-sm" href={href(to)}>
      {words}
    </Link>
  );
  return (
    <nav className={`screen-only ${styles.pages}`} aria-label={`Pages of ${nouns}`}>
      <span className="muted tnum">
        {page === null ? `All ${all} ${nouns}` : `${from} to ${to} of ${all} ${nouns}`}
      </span>
      {page === null ? (
        link(1, "Page by page")
      ) : (
        <>
          {page > 1 && link(page - 1, "Previous")}
          {page < pages && link(page + 1, "Next")}
          {all <= MOST_AT_ONCE && link("all", `Show all ${all}`)}
        </>
      )}
    </nav>
  );
}
