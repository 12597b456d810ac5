import styles from "./brand.module.css";

/** The mark and the name. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 20 20" aria-hidden>
        <rect x="1.5" y="8" width="4.6" height="10.5" rx="1.6" fill="currentColor" opacity=".28" />
        <rect x="7.7" y="1.5" width="4.6" height="17" rx="1.6" className={styles.tall} />
        <rect x="13.9" y="11.5" width="4.6" height="7" rx="1.6" fill="currentColor" opacity=".28" />
      </svg>
      <span data-brand-name>
        Rank <i>&amp;</i> Thank
      </span>
    </span>
  );
}
