import { Link } from "@/components/ui/link";
import { NOTICE_WAYS, type NoticeWay } from "@/lib/notices/ways";
import { WAY_WORDS } from "./kind-words";
import type { MissingWay } from "./missing-ways";
import styles from "./notices.module.css";

/** The ways that carry nothing now, a line each: why, and where that can be changed. */
export function MissingWays({ missing }: { missing: Partial<Record<NoticeWay, MissingWay>> }) {
  const lines = NOTICE_WAYS.flatMap((way) => {
    const one = missing[way];
    return one ? [{ way, ...one }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={styles.missing} aria-label="Not set up">
      {lines.map(({ way, why, href }) => (
        <li key={way}>
          <span className="strong">{WAY_WORDS[way]}</span> <span className="muted">{why}</span>{" "}
          {href && (
            <Link className="link tap" href={href} aria-label={`Set it up: ${WAY_WORDS[way]}`}>
              Set it up
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
