import styles from "./find.module.css";

/** What the keys of the list do. */
export function FindKeys() {
  return (
    <p className={`meta ${styles.keys}`}>
      <span className="kbd">J</span> <span className="kbd">K</span> move · <span className="kbd">↵</span> open ·{" "}
      <span className="kbd">A</span> add to season · <span className="kbd">S</span> signal ·{" "}
      <span className="kbd">X</span> pick to compare · <span className="kbd">V</span> compare
    </p>
  );
}
