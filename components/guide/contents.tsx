import styles from "./guide.module.css";
import { type GuideSection, SECTIONS } from "./sections";

/** Links to the entries of a section. */
export function EntryLinks({ entries }: Pick<GuideSection, "entries">) {
  return (
    <ul className={styles.entries}>
      {entries.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** Everything the guide holds: parts and their entries beside the text, parts alone on a narrow screen. */
export function Contents() {
  return (
    <nav className={styles.contents} aria-label="Guide">
      <ul>
        {Object.values(SECTIONS).map((section) => (
          <li key={section.id}>
            <a className={styles.part} href={`#${section.id}`}>
              {section.title}
            </a>
            <EntryLinks entries={section.entries} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
