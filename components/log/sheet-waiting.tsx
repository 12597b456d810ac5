"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { serverSilent } from "@/components/ui/server-silent";
import { say } from "@/components/ui/undo";
import { formatMoment } from "@/lib/season/format";
import { LineField } from "./line-field";
import styles from "./log-sheet.module.css";
import type { LogStart } from "./log-start";
import type { SeasonData } from "./season-data";
import { UnsavedLine } from "./unsaved-line";
import { type Begun, useTyped } from "./use-typed";

/**
 * The sheet while there is no season to read the line by: it takes what is typed, hands it on once the season has come, and stores it
 * in this browser where it never does.
 */
export function SheetWaiting({
  start,
  seasonId,
  zone,
  early,
  data,
  onBegun,
  onLeave,
  onClose,
}: {
  start: LogStart;
  seasonId: string;
  zone: string;
  early: RefObject<string>;
  data: Exclude<SeasonData, { status: "ready" }>;
  /** What is typed so far, for the sheet that follows. */
  onBegun: (begun: Begun) => void;
  /** What happens when the sheet is closed from outside. */
  onLeave: RefObject<() => void>;
  onClose: () => void;
}) {
  const typed = useTyped(start, seasonId);
  const editing = start.messageId !== undefined;
  const input = useRef<HTMLTextAreaElement>(null);
  const { line, touched, own, store, kept } = typed;
  const silent = data.status === "failed";
  /** Enter was pressed, and is done once the season has come; where it couldn't, the person has to do it again. */
  const [entered, setEntered] = useState(false);
  if (entered && silent) setEntered(false);
  useEffect(() => onBegun({ line, touched, own, kept, entered }));
  function leave() {
    store();
    onClose();
  }
  /** Keeps the line on this device, as of now. */
  function keep() {
    if (line.trim() === "") return;
    leave();
    say(
      `Not logged. “${line.trim()}” is kept on this device, as of ${timeOf(kept?.storedAt ?? Date.now())}. The log offers it once the server answers.`,
    );
  }
  const timeOf = (moment: number) => formatMoment(moment, zone, "time");
  useEffect(() => {
    onLeave.current = leave;
  });
  const retry = data.status === "failed" ? data.retry : null;
  useEffect(() => {
    if (!retry) return;
    addEventListener("online", retry);
    return () => removeEventListener("online", retry);
  }, [retry]);

  return (
    <>
      {!editing && (
        <LineField
          input={input}
          early={early}
          line={line}
          marks={[]}
          onChange={(text) => {
            typed.setLine(text, silent);
            setEntered(false);
          }}
          onEntered={() => setEntered(true)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (silent) keep();
            else if (line.trim() !== "") setEntered(true);
          }}
        />
      )}
      {data.status === "failed" && (
        <UnsavedLine typed={typed} season={{ programs: [] }} onDecided={() => input.current?.focus()} />
      )}
      <div className={styles.waiting}>
        {data.status === "loading" ? (
          <p role="status" className="faint">
            {entered ? "Opening your season… Your line is saved once it’s open." : "Opening your season…"}
          </p>
        ) : (
          <div role="alert" className="row wrap">
            <span>
              {serverSilent("Your season couldn’t be opened")}
              {line.trim() !== "" && " This browser keeps what you typed."}
              {line.trim() !== "" && kept && ` Where it doesn’t say when, it’s of ${timeOf(kept.storedAt)}.`}
              {!navigator.onLine && " To log without a network, keep your season on this device: Settings, Offline."}
            </span>
            {!editing && line.trim() !== "" && (
              <Button size="sm" look="primary" onClick={keep}>
                Keep it for later
              </Button>
            )}
            <Button size="sm" onClick={data.retry}>
              Try again
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
