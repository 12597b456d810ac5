"use client";

import { Button } from "@/components/ui/button";
import { formatMoment } from "@/lib/season/format";
import styles from "./compose.module.css";
import type { DraftStatus } from "./use-draft";
import type { Written } from "./written";

/** Whether the text is saved, in the bar over the letter: quiet while it is, red when it is not. */
export function SaveStatus({
  status,
  stored,
  zone,
}: {
  status: DraftStatus;
  /** Whether the server has created this draft. */
  stored: boolean;
  zone: string;
}) {
  return (
    <span className={`meta ${styles.status} ${status.is === "failed" ? "late" : ""}`} role="status">
      {statusWords(status, stored, zone)}
    </span>
  );
}

function statusWords(status: DraftStatus, stored: boolean, zone: string): string {
  if (status.is === "failed") return "Not saved";
  if (status.is === "stale") return "Also changed elsewhere";
  if (status.is === "saving") return "Saving";
  if (status.is === "unsaved") return "Not saved yet";
  if (!stored) return "Saves as you type";
  return status.at === null ? "Saved" : `Saved ${formatMoment(status.at, zone, "time")}`;
}

/** Why the text did not reach the server, that this browser stores it, and the ways to make sure of it. */
export function SaveProblem({
  problem,
  storedLocally,
  written,
  onRetry,
}: {
  problem: string;
  storedLocally: boolean;
  written: Written;
  onRetry: () => void;
}) {
  function download() {
    const file = new Blob([`${written.subject}\n\n${written.body}\n`], { type: "text/plain" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "draft.txt";
    link.click();
    URL.revokeObjectURL(link.href);
  }
  return (
    <div className={styles.problem} role="alert">
      <p>
        {problem}{" "}
        {storedLocally
          ? "This browser keeps your text and saves it when the server answers."
          : "This browser can’t save it: download the text before you leave."}
      </p>
      <Button size="sm" onClick={download}>
        Download it
      </Button>
      <Button size="sm" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
