import { Link } from "@/components/ui/link";
import type { SignalCount } from "@/lib/season/signals";
import { SIGNAL_WORDS } from "@/lib/season/words";
import styles from "./filter-bar.module.css";

/** Signals used of those there are, each tier that is counted. More than there are is said, not hindered. */
export function SignalCounts({
  signals,
  place,
}: {
  signals: SignalCount[];
  /** Where it stands: over the page, or where that has no room among the filters. */
  place: "bar" | "filters";
}) {
  const counted = signals.filter(({ used }) => used > 0);
  if (counted.length === 0) return null;
  return (
    <Link
      className={`${styles.signals} ${place === "bar" ? styles.inBar : styles.inFilters}`}
      href="/settings#season"
      title="Signals used, one per institution. Your total is in settings."
    >
      {counted.map(({ tier, used, limit }) => (
        <span key={tier} className={limit !== null && used > limit ? "due strong" : undefined}>
          <i className={tier === "silver" ? "dot" : "dot dot-gold"} /> {SIGNAL_WORDS[tier]} {used}
          {limit !== null && ` of ${limit}`}
          {limit !== null && used > limit && <span>, {used - limit} too many</span>}
        </span>
      ))}
    </Link>
  );
}
