"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { KeptOffer } from "@/components/unsaved/kept-offer";
import { useKeptText } from "@/components/unsaved/use-kept-text";
import { reasonKey, type StopProps } from "./stop";
import styles from "./stop-dialog.module.css";

/** Short enough to type, long enough to be a reason one still understands in March. */
const REASON_LENGTH = 20;

/** The third way: it is recorded in spite of the stop, with a reason that stays with it. */
export function StopReason({ way, pending, problem, place, onAnyway }: StopProps) {
  const logs = way.does === "log";
  const id = useId();
  const [understood, setUnderstood] = useState(false);
  const kept = useKeptText(reasonKey(place));
  const reason = kept.text;
  const missing = REASON_LENGTH - reason.trim().length;
  return (
    <div className={styles.anyway}>
      <label className={styles.check}>
        <input type="checkbox" checked={understood} onChange={(event) => setUnderstood(event.target.checked)} />
        {logs
          ? "Log it anyway. I understand that two programs hold the same promise."
          : "Send it anyway. I understand that two programs will hold the same promise."}
      </label>
      <label htmlFor={id} className="meta">
        Reason, at least {REASON_LENGTH} characters.{" "}
        {logs ? "Kept with this message" : "Kept with this message once it’s marked as sent"}
        {" and shown until you take one letter back. For example: They told me by phone that they won’t rank me."}
      </label>
      <KeptOffer of="the reason you began" kept={kept} />
      <div className={styles.reason}>
        <textarea
          id={id}
          rows={2}
          maxLength={2_000}
          value={reason}
          onChange={(event) => kept.write(event.target.value)}
        />
        <Button disabled={!understood || missing > 0 || pending} onClick={() => onAnyway(reason.trim())}>
          {pending ? "Saving…" : logs ? "Log it anyway" : `${way.name} anyway`}
        </Button>
      </div>
      {missing > 0 && reason.trim() !== "" && (
        <p className="meta">{missing === 1 ? "One character more." : `${missing} characters more.`}</p>
      )}
      {problem && (
        <p className="late" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
