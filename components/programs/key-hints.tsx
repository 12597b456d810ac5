import styles from "./program-list.module.css";

/** The keys of the table, and how many programs are in view. */
export function KeyHints({ about, shown, of }: { about?: string; shown: number; of: number }) {
  return (
    <footer className={styles.hints}>
      <span className="key-hint">
        <kbd className="kbd">J</kbd> <kbd className="kbd">K</kbd> move
      </span>
      <span className="key-hint">
        <kbd className="kbd">↵</kbd> open
      </span>
      <span className={`key-hint ${styles.about}`}>
        <kbd className="kbd">C</kbd> log{about ? ` for ${about}` : " a message"}
      </span>
      <span className="key-hint">
        <kbd className="kbd">X</kbd> select
      </span>
      <span className="key-hint">
        <kbd className="kbd">F</kbd> find
      </span>
      <span className="push tnum">
        {shown} of {of} in view
      </span>
    </footer>
  );
}
