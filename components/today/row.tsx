"use client";

import { useLogSheet } from "@/components/log/log-context";
import type { Group, Row } from "@/components/reminders/reminder-row";
import { Button, ButtonLink } from "@/components/ui/button";
import { writeInstead } from "@/components/writing/write-href";
import styles from "./group.module.css";
import { RowMenu } from "./row-menu";
import { UnsentRow } from "./unsent-row";
import { useCheckOff } from "./use-check-off";
import { useRowExit } from "./use-row-exit";
import { useSwipeRight } from "./use-swipe";

/** One person to thank or message to answer: checking it off logs the message as sent now, with an Undo. */
export function ReminderRow({ row, group }: { row: Row; group: Group }) {
  const { openLog } = useLogSheet();
  const { element, leave, goOn } = useRowExit<HTMLLIElement>();
  const { sending, problem, setProblem, keptId, markSent, waitAgain } = useCheckOff(row, group, { leave, goOn });
  const { words } = row;
  const write = row.log && writeInstead(row.log);
  useSwipeRight(element, row.log && markSent);

  if (keptId) return <UnsentRow id={keptId} who={row.who} when="Sent, waiting" onTakenBack={waitAgain} />;

  return (
    <li
      ref={element}
      className={`${styles.row} ${row.log ? styles.swipes : ""} ${sending ? styles.leaving : ""}`}
      data-reminder={row.key}
      data-log={row.log ? JSON.stringify(row.log) : undefined}
    >
      {row.log ? (
        <input
          type="checkbox"
          className={styles.check}
          aria-label={`${words} sent`}
          checked={sending}
          onChange={markSent}
        />
      ) : (
        <span />
      )}
      <span className={styles.person}>
        <span className={styles.who}>{row.who}</span>{" "}
        <span className={styles.about}>
          <span className={styles.long}>{row.about}</span>
          <span className={styles.short}>{row.aboutShort}</span>
        </span>
      </span>
      <span className={styles.buttons}>
        <RowButtons
          row={row}
          href={group.href}
          write={write}
          onMarkSent={markSent}
          onLog={() => openLog(row.log ?? {})}
        />
        <RowMenu
          rule={group.rule}
          row={row}
          words={words}
          onMarkSent={markSent}
          onLeave={leave}
          onProblem={setProblem}
        />
      </span>
      {problem && (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </li>
  );
}

/** What is done with a row: marked as sent, logged, written, or opened where its program is. */
function RowButtons({
  row,
  href,
  write,
  onMarkSent,
  onLog,
}: {
  row: Row;
  href: string;
  /** Where the message is written; null where it isn't written here. */
  write: string | null;
  onMarkSent: () => void;
  onLog: () => void;
}) {
  const { words } = row;
  return (
    <>
      {row.log && (
        <Button
          look="ghost"
          size="sm"
          className={styles.onDesk}
          onClick={onMarkSent}
          aria-label={`Mark sent: ${words}`}
          data-mark-sent
        >
          Mark sent
        </Button>
      )}
      {row.log && !row.draftId && !write && (
        <Button size="sm" onClick={onLog} aria-label={`Log it: ${words}`}>
          Log it
        </Button>
      )}
      {row.draftId ? (
        <ButtonLink size="sm" href={`/write/${row.draftId}`} aria-label={`Open draft: ${words}`} data-write>
          Open draft
        </ButtonLink>
      ) : write ? (
        <ButtonLink size="sm" href={write} aria-label={`Write: ${words}`} data-write>
          Write
        </ButtonLink>
      ) : row.log ? null : (
        <ButtonLink size="sm" href={href}>
          Open
        </ButtonLink>
      )}
    </>
  );
}
