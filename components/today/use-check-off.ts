import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { settle, undoing } from "@/components/form/settle";
import { useLogSheet } from "@/components/log/log-context";
import { deleteMessage, logMessage } from "@/components/messages/actions";
import { keptHere, putInOutbox } from "@/components/offline/put-in-outbox";
import type { Group, Row } from "@/components/reminders/reminder-row";
import { say } from "@/components/ui/undo";
import type { ReminderState } from "@/lib/rules";

const AGAIN: Record<ReminderState, string> = {
  overdue: "late again",
  due: "due again",
  upcoming: "waiting again",
  lapsed: "waiting again",
};

/**
 * Checking off a row: its message is logged as sent now, or waits on this device where the server doesn't answer. `leave`: the row goes;
 * `goOn`: it is gone, and so is what was asked about it. What another device logged meanwhile is asked about, and logged twice only knowingly.
 */
export function useCheckOff(row: Row, group: Group, { leave, goOn }: { leave: () => void; goOn: () => void }) {
  const { openLog, askAlready } = useLogSheet();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [keptId, setKeptId] = useState<string | null>(null);
  const submission = useRef<string | null>(null);
  const { words } = row;

  function back() {
    setSending(false);
    goOn();
  }

  async function log(knowingly: boolean): Promise<void> {
    if (sending || row.log === null) return;
    setSending(true);
    setProblem(null);
    leave();
    submission.current ??= randomKey();
    const settled = await settle(logMessage, {
      ...row.log,
      at: new Date().toISOString(),
      submission: submission.current,
      unlessLogged: !knowingly,
    });
    if (settled.ok && settled.result.outcome === "logged") {
      submission.current = null;
      const undo = undoing(deleteMessage, { id: settled.result.id }, `Undone. ${row.who} is ${AGAIN[group.state]}.`);
      say(`Logged for ${group.shortTitle}. ${words} marked as sent.`, undo);
      return;
    }
    if (settled.ok && settled.result.outcome === "already")
      return askAlready({ ...settled.result, onLeft: back, logMine: () => log(true) });
    if (!settled.ok && !settled.answered && row.log.programId) {
      const title = `${words}, ${group.title}`;
      const input = { ...row.log, at: new Date().toISOString(), submission: submission.current };
      const id = submission.current;
      if (await putInOutbox({ id, does: "logMessage", input, title, about: "Marked by you" })) {
        setKeptId(id);
        return say(keptHere(title));
      }
    }
    setSending(false);
    if (!settled.ok) setProblem(settled.problem);
    else openLog(row.log);
  }

  return {
    sending,
    problem,
    setProblem,
    /** Under which id it waits on this device, once it was marked as sent without the server. */
    keptId,
    markSent: () => log(false),
    /** What waited on this device was taken back: the row is as before. */
    waitAgain: () => {
      submission.current = null;
      setKeptId(null);
      setSending(false);
    },
  };
}
