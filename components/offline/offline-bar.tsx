"use client";

import { IconCloudOff } from "@tabler/icons-react";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { pastMomentWords } from "@/lib/season/moment-words";
import styles from "./offline.module.css";
import { serverAnswers, useServerBack } from "./use-server-back";

/** Whether somebody is typing into what a page drawn anew would take away. */
const isTyping = () => document.querySelector("[role=dialog], input:focus, textarea:focus, select:focus") !== null;

type Props = {
  asOf: number;
  zone: string;
  drawnHere: boolean;
  noNetwork: boolean;
  /** How many things wait to be sent; null until that was looked for. */
  waiting: number | null;
};

/**
 * That a page is offline, and how old what it shows is. Once the server answers again, a page that was drawn here is read from it.
 */
export function OfflineBar({ asOf, zone, drawnHere, noNetwork, waiting }: Props) {
  const [back, setBack] = useState(false);
  const [asking, setAsking] = useState(false);
  useServerBack(drawnHere && !back, () => {
    if (isTyping()) setBack(true);
    else location.reload();
  });

  async function tryAgain() {
    setAsking(true);
    if (await serverAnswers()) location.reload();
    else setAsking(false);
  }
  const offline = drawnHere ? !back : noNetwork;
  const some = waiting !== null && waiting > 0;
  return (
    <div className={styles.bar} role="status">
      <IconCloudOff className="icon" aria-hidden />
      <span>
        <b>{offline ? "Offline." : "Online."}</b> As of {pastMomentWords(asOf, Date.now(), zone)}
        {offline && waiting === 0 && ". Nothing waiting."}
      </span>
      {some && (
        <ButtonLink size="sm" className="push" href="/today#waiting">
          {waiting} waiting to send
        </ButtonLink>
      )}
      {drawnHere && (
        <Button size="sm" look="ghost" className={some ? "" : "push"} disabled={asking} onClick={tryAgain}>
          {back ? "Open the page" : asking ? "Asking…" : "Try again"}
        </Button>
      )}
    </div>
  );
}
