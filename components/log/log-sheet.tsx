"use client";

import { type RefObject, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { LineField } from "./line-field";
import { LogForm } from "./log-form";
import styles from "./log-sheet.module.css";
import type { LogStart } from "./log-start";
import type { SeasonData } from "./season-data";

/**
 * The log sheet, over any screen. Its line is there at once; what is typed into it before the season has come is the line's
 * beginning.
 */
export function LogSheet({
  start,
  early,
  data,
  zone,
  onClose,
}: {
  start: LogStart;
  /** What was typed before there was a line to type into. */
  early: RefObject<string>;
  data: SeasonData;
  zone: string;
  onClose: () => void;
}) {
  const [line, setLine] = useState("");
  const close = useRef(onClose);
  const editing = start.messageId !== undefined;
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
                <span>Your season couldn’t be opened: the server didn’t answer.</span>
                <Button size="sm" onClick={data.retry}>
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
