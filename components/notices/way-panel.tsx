import type { ReactNode } from "react";
import styles from "./notices.module.css";

const TONES = {
  on: "done",
  off: "faint",
  unset: "faint",
  missing: "due",
  unconfirmed: "due",
  failing: "late",
} as const;
const STATES = {
  on: "On",
  off: "Off",
  unset: "Not set up",
  missing: "Not available",
  unconfirmed: "Not confirmed",
  failing: "Failing",
} as const;
export type PanelState = keyof typeof STATES;

/** One way: what it is called, how it is, in a word, and why. */
export function WayPanel({
  id,
  title,
  state,
  children,
}: {
  id?: string;
  title: string;
  state: PanelState;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-label={title} className={styles.way}>
      <div className="row">
        <h3>{title}</h3>
        <span className={`push strong ${TONES[state]}`}>{STATES[state]}</span>
      </div>
      {children}
    </section>
  );
}
