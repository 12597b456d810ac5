"use client";

import styles from "./log-sheet.module.css";
import type { Log } from "./use-log";

/** What stands under the line when there is something to say of it: words that were not read. */
export function lineHelp(log: Log) {
  const unread = log.read.unread.filter(({ blocks }) => blocks).map(({ text }) => text);
  if (unread.length > 0 && log.questions.length > 0)
    return (
      <>
        <b className={styles.held}>“{unread.join(" ")}” wasn’t recognized.</b> The rest is below.
      </>
    );
  if (log.warnings.note)
    return (
      <b className={styles.held}>
        “{log.warnings.note}” wasn’t recognized. Save again to keep it with the message as a note.
      </b>
    );
  if (log.warnings.chosenNote && !log.guessHeld)
    return [`Kept as a note: “${log.warnings.chosenNote}.”`, log.following].filter(Boolean).join(" ");
  if (log.following && !log.guessHeld) return log.following;
  if (log.guessHeld) return <b className={styles.held}>{log.guessHeld}</b>;
  return undefined;
}
