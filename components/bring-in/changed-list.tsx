import styles from "./bring-in.module.css";
import type { Preview } from "./send";

/** So many entries that change are listed. */
const MOST_LISTED = 50;

/** The entries that were there and that files say more of, each with what of it is new; `of` counts those too that aren't listed. */
export function ChangedList({ rows, of }: { rows: Preview["rows"]; of: number }) {
  if (rows.length === 0) return null;
  const listed = rows.slice(0, MOST_LISTED);
  const all = Math.max(of, rows.length);
  return (
    <section aria-label="Changes to what you have" className={styles.group}>
      <h2 className="section-title">
        Changes to what you have <span className="count">{all}</span>
      </h2>
      <ul>
        {listed.map(({ key, title, fields }) => (
          <li key={key}>
            {title} <span className="meta">{fields}</span>
          </li>
        ))}
      </ul>
      {all > listed.length && <p className="meta">and {all - listed.length} more, too many to list</p>}
    </section>
  );
}
