"use client";

import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { settle, undoing } from "@/components/form/settle";
import { useLogSheet } from "@/components/log/log-context";
import { deleteMessage, logMessage } from "@/components/messages/actions";
import { keptHere, putInOutbox } from "@/components/offline/put-in-outbox";
import type { Group, Row } from "@/components/reminders/reminder-row";
import { Button, ButtonLink } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { writeInstead } from "@/components/writing/write-href";
import type { ReminderState } from "@/lib/rules";
import styles from "./group.module.css";
import { RowMenu } from "./row-menu";
import { UnsentRow } from "./unsent-row";
import { useRowExit } from "./use-row-exit";
import { useSwipeRight } from "./use-swipe";

const AGAIN: Record<ReminderState, string> = {
  overdue: "late again",
  due: "due again",
  upcoming: "waiting again",
  lapsed: "waiting again",
};

/** One person to thank or message to answer: checking it off logs the message as sent now, with an Undo. */
export function ReminderRow({ row, group }: { row: Row; group: Group }) {
  const { openLog } = useLogSheet();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** Under which id it waits on this device, once it was marked as sent without the server. */
  const [kept, setKept] = useState<string | null>(null);
  const submission = useRef<string | null>(null);
  const { element, leave } = useRowExit<HTMLLIElement>();
  const { words } = row;
  const write = row.log && writeInstead(row.log);

  async function markSent() {
    if (sending || row.log === null) return;
    setSending(true);
    setProblem(null);
    leave();
    submission.current ??= randomKey();
    const settled = await settle(logMessage, {
      ...row.log,
      at: new Date().toISOString(),
      submission: submission.current,
    });
    if (settled.ok && settled.result.outcome === "logged") {
      submission.current = null;
      const undo = undoing(deleteMessage, { id: settled.result.id }, `Undone. ${row.who} is ${AGAIN[group.state]}.`);
      say(`Logged for ${group.title}. ${words} is sent.`, undo);
      return;
    }
    if (!settled.ok && !settled.answered && row.log.programId) {
      const title = `${words}, ${group.title}`;
      const input = { ...row.log, at: new Date().toISOString(), submission: submission.current };
      const id = submission.current;
      if (await putInOutbox({ id, does: "logMessage", input, title, about: "Marked by you" })) {
        setKept(id);
        return say(keptHere(title));
      }
    }
    setSending(false);
    if (!settled.ok) setProblem(settled.problem);
    else openLog(row.log);
  }

  useSwipeRight(element, row.log && markSent);

  function waitAgain() {
    submission.current = null;
    setKept(null);
    setSending(false);
  }
  if (kept) return <UnsentRow id={kept} who={row.who} when="Sent, waiting" onTakenBack={waitAgain} />;

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
        {row.log && (
          <Button
            look="ghost"
            size="sm"
            className={styles.onDesk}
            onClick={markSent}
            aria-label={`Mark sent: ${words}`}
            data-mark-sent
          >
            Mark sent
          </Button>
        )}
        {row.log && !row.draftId && !write && (
          <Button size="sm" onClick={() => openLog(row.log ?? {})} aria-label={`Log it: ${words}`}>
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
          <ButtonLink size="sm" href={group.href}>
            Open
          </ButtonLink>
        )}
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
