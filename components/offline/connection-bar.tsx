"use client";

import { IconCloudOff } from "@tabler/icons-react";
import { useState, useSyncExternalStore } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { pastMomentWords } from "@/lib/season/moment-words";
import styles from "./offline.module.css";
import { serverAnswers, useServerBack } from "./use-server-back";
import { NOT_LOOKED, useWaiting } from "./use-waiting";

function subscribe(onChange: () => void): () => void {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
}

/** Whether somebody is typing into what a page drawn anew would take away. */
const isTyping = () => document.querySelector("[role=dialog], input:focus, textarea:focus, select:focus") !== null;

/**
 * Over a page whose device has no network, or one that this device drew itself (`drawnHere`): that it is offline, and how old what it
 * shows is. Once the server answers again, a page that was drawn here is read from it.
 */
export function ConnectionBar({ asOf, zone, drawnHere }: { asOf: number; zone: string; drawnHere: boolean }) {
  const noNetwork = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const [back, setBack] = useState(false);
  const [asking, setAsking] = useState(false);
  const waiting = useWaiting();
  useServerBack(drawnHere && !back, () => {
    if (isTyping()) setBack(true);
    else location.reload();
  });
  if (!drawnHere && !noNetwork && waiting.length === 0) return null;

  async function tryAgain() {
    setAsking(true);
    if (await serverAnswers()) location.reload();
    else setAsking(false);
  }
  const offline = drawnHere ? !back : noNetwork;
  return (
    <div className={styles.bar} role="status">
      <IconCloudOff className="icon" aria-hidden />
      <span>
        <b>{offline ? "Offline." : "Online."}</b> As of {pastMomentWords(asOf, Date.now(), zone)}
        {offline && waiting !== NOT_LOOKED && waiting.length === 0 && ". Nothing waiting."}
      </span>
      {waiting.length > 0 && (
        <ButtonLink size="sm" className="push" href="/today#waiting">
          {waiting.length} waiting to send
        </ButtonLink>
      )}
      {drawnHere && (
        <Button
          size="sm"
          look="ghost"
          className={waiting.length > 0 ? "" : "push"}
          disabled={asking}
          onClick={tryAgain}
        >
          {back ? "Open the page" : asking ? "Asking…" : "Try again"}
        </Button>
      )}
    </div>
  );
}
