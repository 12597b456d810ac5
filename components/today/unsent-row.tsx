"use client";

import { IconClockUp } from "@tabler/icons-react";
import { useEffect } from "react";
import { TAKEN_BACK, takeBack } from "@/components/offline/take-back";
import { useOutbox } from "@/components/offline/use-outbox";
import styles from "./group.module.css";

/** Somebody who was thanked without the server: sent, and waiting on this device (`id`) until the server has it. A tap takes it back. */
export function UnsentRow({
  id,
  who,
  when,
  onTakenBack,
}: {
  id: string;
  who: string;
  when: string;
  /** Here, or in the list of all that waits. */
  onTakenBack?: () => void;
}) {
  const waiting = useOutbox().find((one) => one.id === id);
  useEffect(() => {
    const look = (event: Event) => event instanceof CustomEvent && event.detail === id && onTakenBack?.();
    addEventListener(TAKEN_BACK, look);
    return () => removeEventListener(TAKEN_BACK, look);
  }, [id, onTakenBack]);
  return (
    <li className={`${styles.row} ${styles.thanked} ${styles.unsent}`}>
      <IconClockUp className="icon" aria-hidden />
      <span className={styles.who}>{who}</span>
      <button type="button" disabled={!waiting} onClick={() => waiting && takeBack(waiting)}>
        <span className="meta">{when}</span>
        <span className="visually-hidden">: take back the thank-you to {who}</span>
      </button>
    </li>
  );
}
