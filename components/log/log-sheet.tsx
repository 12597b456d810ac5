"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { dropUnsaved } from "@/components/unsaved/browser-store";
import { LineField } from "./line-field";
import { LogForm } from "./log-form";
import styles from "./log-sheet.module.css";
import type { LogStart } from "./log-start";
import type { SeasonData } from "./season-data";
import { keepLine, lineKey } from "./unopened";

/**
 * The log sheet, over any screen. Its line is there at once; what is typed into it before the season has come is the line's
 * beginning.
 */
export function LogSheet({
  start,
  early,
  data,
  seasonId,
  zone,
  onClose,
}: {
  start: LogStart;
  /** What was typed before there was a line to type into. */
  early: RefObject<string>;
  data: SeasonData;
  /** The season that the page shows. */
  seasonId: string;
  zone: string;
  onClose: () => void;
}) {
  const [line, setLine] = useState("");
  const close = useRef(onClose);
  const editing = start.messageId !== undefined;
  const [key] = useState(() => lineKey(seasonId));
  const retry = data.status === "failed" ? data.retry : null;
  useEffect(() => {
    if (!retry) return;
    // What was typed is kept until the season is there to file it.
    keepLine(key, line, start.programId);
    const again = () => {
      dropUnsaved(key);
      retry();
    };
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [retry, key, line, start.programId]);
  return (
    <Dialog opened onClose={() => close.current()} title={editing ? "Edit message" : "Log message"} flush>
      {data.status === "ready" ? (
        <LogForm
          start={start}
          season={data.season}
          seasonId={data.id}
          zone={zone}
          firstLetters={line}
          early={early}
          onLeave={close}
          onClose={onClose}
        />
      ) : (
        <>
          {!editing && <LineField early={early} line={line} marks={[]} onChange={setLine} />}
          <div className={styles.waiting}>
            {data.status === "loading" ? (
              <p role="status" className="faint">
                Opening your season…
              </p>
            ) : (
              <div role="alert" className="row wrap">
                <span>
                  Your season couldn’t be opened: the server didn’t answer.
                  {line.trim() !== "" && " This browser keeps what you typed."}
                </span>
                <Button
                  size="sm"
                  onClick={() => {
                    dropUnsaved(key);
                    data.retry();
                  }}
                >
                  Try again
                </Button>
              </div>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}
