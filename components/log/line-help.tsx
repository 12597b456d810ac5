"use client";

import styles from "./log-sheet.module.css";
import type { Log } from "./use-log";

/** What stands under the line when there is something to say of it: words that were not read. */
export function lineHelp(log: Log) {
  const unread = log.read.unread.filter(({ blocks }) => blocks).map(({ text }) => text);
  if (unread.length > 0 && log.questions.length > 0)
    return (
      <>
        <b className={styles.held}>“{unread.join(" ")}” isn’t read.</b> Everything else is.
      </>
    );
  if (log.note) return <>Not read: “{log.note}”. Press Enter again to save it with the message as a note.</>;
  return undefined;
}
