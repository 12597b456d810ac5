import styles from "./review.module.css";

/** What the bars of a chart stand for; the swatches are for the eye. */
export function KeyList({ entries }: { entries: { words: string; look: keyof typeof LOOKS }[] }) {
  return (
    <ul className={`meta ${styles.key}`}>
      {entries.map(({ words, look }) => (
        <li key={words}>
          <i className={`${styles.swatch} ${LOOKS[look]}`} aria-hidden />
          {words}
        </li>
      ))}
    </ul>
  );
}

const LOOKS = {
  solid: styles.solid,
  hollow: styles.hollow,
  done: styles.done,
  warn: styles.warn,
  stop: styles.stop,
};
