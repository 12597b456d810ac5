"use client";

import { IconAlertCircle, IconRubberStamp } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { ruleTitle } from "@/components/guide/rule-title";
import { Button } from "@/components/ui/button";
import { committingSentence } from "@/lib/rules/commitments";
import { SECOND_LETTER } from "@/lib/rules/hold-rules";
import { formatMoment } from "@/lib/season/format";
import { programShortName } from "@/lib/season/program-names";
import { KIND_WORDS } from "@/lib/season/words";
import { HoldSheet } from "./hold-sheet";
import { ReleaseForm, type ReleaseProps } from "./release-form";
import { honestWords } from "./reword";
import type { HeldMessage, StopProps } from "./stop";
import styles from "./stop-dialog.module.css";
import { StopReason } from "./stop-reason";

/**
 * The one stop before a second #1 letter, wherever it would be logged or leave: what stands already beside what this one says, and the
 * ways on, the wording first. Escape goes back; nothing outside can be pressed.
 */
export function StopDialog(props: StopProps) {
  const { hold, message, way, now, zone, pending, place, onBack, onReword, onKeepAsDraft, onReleased } = props;
  const { program } = message;

  return (
    <HoldSheet
      icon={<IconAlertCircle className="icon" aria-hidden />}
      title="You already have a #1 letter out"
      why={
        <>
          You can tell only one program it’s first. With a second letter, one of the two is untrue, and program
          directors talk to each other. {way.does === "log" ? "Nothing is logged yet" : "Nothing has left this app yet"}
          , and your text is kept.
        </>
      }
      onBack={onBack}
    >
      <p className={styles.why}>
        <GuideLink aside href={ruleAddress(SECOND_LETTER)} title={ruleTitle(SECOND_LETTER)} />
      </p>
      <div className={styles.both}>
        {hold.letters.map((letter) => (
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
                : "Logged as a #1 letter. No sentence in it says they’re first."}
            </blockquote>
          </div>
        ))}
        <div>
          <p className={styles.name}>{program && programShortName(program)}</p>
          <p className="meta">This message{program?.rank ? ` · your rank ${program.rank}` : ", not ranked"}</p>
          <blockquote>
            <OwnWords values={message} />
          </blockquote>
        </div>
      </div>
      <div className={styles.ways}>
        {onReword && program && (
          <Way
            title="Change the wording"
            why={`“${honestWords(program)}” ${program.rank === null ? "It says nothing about your list." : `True at rank ${program.rank}.`}`}
            button={
              <Button look="primary" disabled={pending} onClick={onReword}>
                Change it
              </Button>
            }
          />
        )}
        {onKeepAsDraft && (
          <Way
            title="Keep it as a draft"
            why="If you haven’t sent it yet. Nothing is logged, and your text is kept."
            button={
              <Button disabled={pending} onClick={onKeepAsDraft}>
                Keep as draft
              </Button>
            }
          />
        )}
        {hold.letters.map((letter) => (
          <Release
            key={letter.messageId}
            letter={letter}
            place={place}
            now={now}
            zone={zone}
            onReleased={() => onReleased(letter.messageId)}
          />
        ))}
      </div>
      <StopReason {...props} />
    </HoldSheet>
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
function Release(props: ReleaseProps) {
  const { program } = props.letter;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Way
        title={`Take back the letter to ${program} first`}
        why="If you’ve already told them it no longer holds, log that here. Then only this letter stands."
        button={
          // The form under it has the button that logs it.
          <Button look={open ? "ghost" : "default"} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Not yet" : "Log take-back"}
          </Button>
        }
      />
      {open && <ReleaseForm {...props} />}
    </>
  );
}

/** The sentence of this message that commits; its kind where the text is not there. */
function OwnWords({ values }: { values: HeldMessage }) {
  const sentence = committingSentence(values);
  if (!sentence) return <>Logged as: {KIND_WORDS[values.kind]}.</>;
  return (
    <>
      “<mark>{sentence.text.trim()}</mark>”
    </>
  );
}
