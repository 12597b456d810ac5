"use client";

import { useId } from "react";
import { KIND_WORDS, listOf, shortName } from "@/lib/season/words";
import { countWords } from "./checks";
import styles from "./compose.module.css";
import { ComposeBar } from "./compose-bar";
import { ComposerAsks } from "./composer-asks";
import { ComposerFoot } from "./composer-foot";
import { ComposerLetter } from "./composer-letter";
import type { ComposerProps } from "./composer-props";
import { Panel } from "./panel";
import { SaveProblem } from "./save-status";
import { useComposer } from "./use-composer";
import { usePanel } from "./use-panel";

/** The writing screen: the letter, what the rules say of it while it is typed, and all that is known beside it. */
export function Composer(props: ComposerProps) {
  const { program, zone, now } = props;
  const countsId = `${useId()}-counts`;
  const composing = useComposer(props);
  const { draft, checks, letter, recipients } = composing;
  const { written, status } = draft;
  const panel = usePanel(composing, props);
  const to = recipients.length > 0 ? listOf(recipients.map(shortName)) : program.shortName;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole screen; each has a button too
    <div className={styles.screen} data-full-screen data-program={program.id} onKeyDown={composing.onKeyDown}>
      <ComposeBar
        title={`${KIND_WORDS[written.kind]} to ${to}`}
        // What the page knows of the occasion is about the kind it was opened with.
        clock={written.kind === props.written.kind ? props.clock : null}
        program={program}
        id={draft.id}
        status={status}
        present={composing.present}
        zone={zone}
        now={now}
        saveAll={draft.saveAll}
        onRestored={draft.restored}
        onDeleted={draft.abandon}
      />
      <div className={styles.cols}>
        <div className={styles.main}>
          <ComposerLetter composing={composing} props={props} describedBy={countsId} />
          <p id={countsId} className="visually-hidden">
            {countWords(checks.leads, letter.slots.length)}.{" "}
            <span className={styles.keys}>
              F8 goes to the next check, Tab to the next slot. To leave the text, press Escape, then Tab.
            </span>
          </p>
          <p className="visually-hidden" role="status">
            {composing.spoken}
          </p>
          {status.is === "failed" && (
            <SaveProblem
              problem={status.problem}
              storedLocally={draft.storedLocally}
              written={written}
              onRetry={draft.save}
            />
          )}
          <ComposerFoot composing={composing} props={props} />
        </div>
        <aside className={`rail ${styles.rail}`} aria-label="Beside the letter">
          <Panel {...panel} />
        </aside>
      </div>
      <ComposerAsks composing={composing} panel={panel} />
    </div>
  );
}
