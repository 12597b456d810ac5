import styles from "./shell.module.css";

/** The bar over a page that didn’t open: its title alone, since every page loads it. */
export function ErrorHead({ title }: { title: string }) {
  return (
    <header className={styles.top}>
      <h1>{title}</h1>
    </header>
  );
}
