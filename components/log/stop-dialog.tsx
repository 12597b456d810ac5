"use client";

import { Portal } from "@mantine/core";
import { IconAlertCircle, IconRubberStamp } from "@tabler/icons-react";
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { ruleTitle } from "@/components/guide/rule-title";
import { Button } from "@/components/ui/button";
import { commitsNumberOne } from "@/lib/rules";
import { formatMoment } from "@/lib/season/format";
import { KIND_WORDS } from "@/lib/season/words";
import type { Letter, Stop } from "./letters";
import { ReleaseForm } from "./release-form";
import styles from "./stop-dialog.module.css";
import { StopReason } from "./stop-reason";
import type { Log } from "./use-log";

/**
 * The stop before a second #1 letter: what stands already, beside what this one says, and the three ways on. It sits over the
 * log sheet, which stays as it was. Escape goes back to it; nothing outside can be pressed.
 */
export function StopDialog({ log, stop, zone }: { log: Log; stop: Stop; zone: string }) {
  return (
    // Outside of the sheet's own trap for the focus, inside its hold on scrolling.
    <Portal>
      <StopSheet log={log} stop={stop} zone={zone} />
    </Portal>
  );
}

function StopSheet({ log, stop, zone }: { log: Log; stop: Stop; zone: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = useId();
  const program = log.season.programs.find(({ id }) => id === log.values.programId);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    // Closing before it goes gives the focus back to where it was.
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      role="alertdialog"
      aria-labelledby={`${ids}-title`}
      aria-describedby={`${ids}-why`}
      onCancel={(event) => {
        event.preventDefault();
        log.leaveStop();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} id={`${ids}-title`}>
          <IconAlertCircle className="icon" aria-hidden /> You already have a #1 letter out
        </h2>
        <Button look="ghost" onClick={log.leaveStop}>
          Back <span className="kbd">Esc</span>
        </Button>
      </header>
      <p id={`${ids}-why`} className={styles.why}>
        You can tell only one program it’s first. A second letter makes one of them untrue, and directors talk to each
        other. Nothing is logged yet, and your text is kept.
      </p>
      <p className={styles.why}>
        {stop.rules.map((rule) => (
          <GuideLink key={rule} aside href={ruleAddress(rule)} title={ruleTitle(rule)} />
        ))}
      </p>
      <div className={styles.both}>
        {stop.letters.map((letter) => (
          <div key={letter.messageId} className={styles.held}>
            <p className={styles.name}>
              <IconRubberStamp className="icon" aria-hidden /> {letter.program}
            </p>
            <p className="meta">
              Sent {formatMoment(letter.at, zone, "dated")}
              {letter.rank === null ? ", not ranked" : ` · your rank ${letter.rank}`}
            </p>
            <blockquote>
              {letter.sentence
                ? `“${letter.sentence.trim()}”`
                : "Logged as a #1 letter. None of its sentences says first."}
            </blockquote>
          </div>
        ))}
        <div>
          <p className={styles.name}>{program?.name}</p>
          <p className="meta">This message{program?.rank ? ` · your rank ${program.rank}` : ", not ranked"}</p>
          <blockquote>
            <OwnWords body={log.values.body} subject={log.values.subject} kind={KIND_WORDS[log.values.kind]} />
          </blockquote>
        </div>
      </div>
      <div className={styles.ways}>
        {!log.editing && (
          <Way
            title="Keep it as a draft"
            why="If you haven’t sent it: nothing is logged, and you can change the wording."
            button={
              <Button look="primary" disabled={log.pending} onClick={log.keepAsDraft}>
                Keep as draft
              </Button>
            }
          />
        )}
        {stop.letters.map((letter) => (
          <Release key={letter.messageId} letter={letter} log={log} zone={zone} />
        ))}
      </div>
      <StopReason log={log} rules={stop.rules} />
    </dialog>
  );
}

function Way({ title, why, button }: { title: string; why: string; button: ReactNode }) {
  return (
    <div className={styles.way}>
      <div>
        <p className="strong">{title}</p>
        <p className="muted">{why}</p>
      </div>
      {button}
    </div>
  );
}

/** The way of taking the other letter back first. */
function Release({ letter, log, zone }: { letter: Letter; log: Log; zone: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Way
        title={`Log take-back to ${letter.program} first`}
        why="If you’ve told them the letter no longer holds. Then you can log this one."
        button={
          // The form under it has the button that logs it.
          <Button look={open ? "ghost" : "default"} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Not yet" : "Log take-back"}
          </Button>
        }
      />
      {open && (
        <ReleaseForm
          letter={letter}
          season={log.season}
          now={log.now}
          zone={zone}
          onReleased={() => log.released(letter.messageId)}
        />
      )}
    </>
  );
}

/** The sentence of this message that commits; its kind where the text is not there. */
function OwnWords({ body, subject, kind }: { body: string; subject: string; kind: string }) {
  const sentence = commitsNumberOne(body)[0] ?? commitsNumberOne(subject)[0];
  if (!sentence) return <>Logged as: {kind}.</>;
  return (
    <>
      “<mark>{sentence.text.trim()}</mark>”
    </>
  );
}
