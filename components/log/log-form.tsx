"use client";

import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Conflict } from "@/components/form/conflict";
import { differences } from "@/components/form/differences";
import type { Season } from "@/lib/season/schema";
import { Announce } from "./announce";
import { EffectLine } from "./effect-line";
import { LineField } from "./line-field";
import { lineHelp } from "./line-help";
import { LogFields } from "./log-fields";
import { LogFoot } from "./log-foot";
import { LogHold } from "./log-hold";
import styles from "./log-sheet.module.css";
import type { LogStart } from "./log-start";
import { messageWords } from "./message-words";
import { focusQuestion, QuestionPanel } from "./question-panel";
import { UnsavedLine } from "./unsaved-line";
import { useLog } from "./use-log";
import type { Begun } from "./use-typed";

/** The sheet itself: the line, the fields it fills, what saving will do, and the ways to save. */
export function LogForm({
  start,
  season,
  seasonId,
  zone,
  begun,
  early,
  onLeave,
  onClose,
}: {
  start: LogStart;
  season: Season;
  seasonId: string;
  zone: string;
  begun: Begun;
  early: RefObject<string>;
  /** What happens when the sheet is closed from outside. */
  onLeave: RefObject<() => void>;
  onClose: () => void;
}) {
  const log = useLog({ start, season, seasonId, begun, onClose });
  const input = useRef<HTMLTextAreaElement>(null);
  const focusLine = () => input.current?.focus();
  useEffect(() => {
    onLeave.current = log.close;
  });
  // The line that was typed into while the season came has given way to this one.
  useLayoutEffect(() => input.current?.focus(), []);

  // Enter that was pressed before the season was there, once the line it was pressed in is.
  const [entered, setEntered] = useState(begun.entered ?? false);
  const enter = useEffectEvent(() => {
    setEntered(false);
    void log.save();
  });
  useEffect(() => {
    if (entered) enter();
  }, [entered]);

  /** Enter in a line of text saves; with Shift it goes on to another. */
  async function saveOnEnter(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.metaKey || event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const again = event.shiftKey && !log.editing;
    await log.save({ again });
    if (again) focusLine();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole sheet; each has a button too
    <div
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
        event.preventDefault();
        void log.save();
      }}
    >
      {log.editing ? (
        <p className={styles.title} aria-hidden>
          Edit message
        </p>
      ) : (
        <LineField
          input={input}
          early={early}
          line={log.line}
          marks={log.read.marks}
          unread={log.read.unread}
          help={lineHelp(log)}
          invalid={log.questions.length > 0}
          onChange={log.setLine}
          onEntered={() => setEntered(true)}
          onKeyDown={(event) => {
            void saveOnEnter(event);
            if (event.key !== "ArrowDown") return;
            if (log.questions.length > 0) {
              event.preventDefault();
              focusQuestion();
            } else if (log.read.candidates.length > 1) {
              event.preventDefault();
              log.cycle();
            }
          }}
        />
      )}
      {log.questions[0] && (
        <QuestionPanel
          key={log.questions[0].key}
          question={log.questions[0]}
          onTake={async (question, at) => {
            await log.take(question, at);
            focusLine();
          }}
          onLeave={focusLine}
        />
      )}
      {/* Below the question: its answers are what one types on with. */}
      <UnsavedLine typed={log.unsaved} season={log.season} onDecided={focusLine} />
      <LogFields log={log} zone={zone} onEnter={saveOnEnter} />
      <div className={styles.effect}>
        <EffectLine log={log} />
        <Announce log={log} zone={zone} />
      </div>
      {log.stale && (
        <div className={styles.conflict}>
          <Conflict
            noun="message"
            differing={differences(messageWords(log.season, zone), log.stale.there, log.stale.here)}
            pending={log.pending}
            onKeep={log.keepMine}
            onTake={() => log.stale && log.takeOther(log.stale.there)}
          />
        </div>
      )}
      <LogFoot log={log} onAgain={focusLine} />
      <LogHold log={log} zone={zone} />
    </div>
  );
}
