import { IconAlertCircle, IconAlertTriangle, IconClock, IconInfoCircle, IconLink } from "@tabler/icons-react";
import styles from "./guide.module.css";

const MARKS = {
  stop: IconAlertCircle,
  warn: IconAlertTriangle,
  notice: IconInfoCircle,
  clock: IconClock,
  address: IconLink,
};

/** What the guide's entries are marked with. */
export type MarkName = keyof typeof MARKS;

const idOf = (name: MarkName) => `mark-${name}`;

/** The marks that stand in the guide some hundred times, drawn once: each of them in full was a third of the page. */
export function MarksOnce() {
  return (
    <div className={styles.marks} aria-hidden>
      {Object.entries(MARKS).map(([name, Icon]) => (
        <Icon key={name} id={idOf(name as MarkName)} />
      ))}
    </div>
  );
}

/** One of them where it belongs; give its word beside it. */
export function Mark({ name, tone = "" }: { name: MarkName; tone?: string }) {
  return (
    <svg className={`icon ${tone}`} viewBox="0 0 24 24" aria-hidden>
      <use href={`#${idOf(name)}`} />
    </svg>
  );
}
