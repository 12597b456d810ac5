"use client";

import { Button } from "@/components/ui/button";
import styles from "./log-sheet.module.css";
import { heldWords } from "./questions";
import type { Log } from "./use-log";

/** The sheet's foot: its keys, and the ways to save. */
export function LogFoot({ log, onAgain }: { log: Log; onAgain: () => void }) {
  return (
    <div className={styles.foot}>
      <span className={`meta ${styles.hints}`} aria-hidden>
        <span>
          <span className="kbd">Tab</span> next
        </span>
        <span>
          <span className="kbd">Esc</span> close
        </span>
      </span>
      {log.editing ? (
        <Button look="ghost" className="push" disabled={log.pending} onClick={log.remove}>
          Delete
        </Button>
      ) : (
        <Button
          look="ghost"
          className="push"
          disabled={log.pending}
          aria-disabled={log.waits || undefined}
          onClick={async () => {
            await log.save({ again: true });
            onAgain();
          }}
        >
          Save and add another <span className="kbd">⇧↵</span>
        </Button>
      )}
      {log.questions.length > 0 ? (
        <span className={styles.held}>{heldWords(log.questions)}</span>
      ) : log.warnings.note ? (
        <span className={styles.held}>Not saved: save again to keep the note</span>
      ) : (
        log.warnings.guess && <span className={styles.held}>Not saved: this is a guess</span>
      )}
      <Button
        look="primary"
        disabled={log.pending}
        aria-disabled={log.questions.length > 0 || log.waits || undefined}
        onClick={() => log.save()}
      >
        {log.pending ? "Saving…" : "Save"} <span className="kbd">↵</span>
      </Button>
    </div>
  );
}
