"use client";

import { useCallback, useId, useMemo } from "react";
import { Dialog } from "@/components/ui/dialog";
import { KIND_WORDS, listOf, shortName } from "@/lib/season/words";
import { countWords, unsettled, wholeLevel } from "./checks";
import styles from "./compose.module.css";
import { ComposeBar } from "./compose-bar";
import { ComposeFields } from "./compose-fields";
import { ComposeFoot } from "./compose-foot";
import type { ComposerProps } from "./composer-props";
import { Conflict } from "./conflict";
import { KindDialog } from "./kind-dialog";
import { LetterField } from "./letter-field";
import { LostText } from "./lost-text";
import { Panel } from "./panel";
import { QuestionCard } from "./question-card";
import { SaveProblem } from "./save-status";
import { TemplateMenu } from "./template-menu";
import { useComposer } from "./use-composer";
import { usePanel } from "./use-panel";

/** The writing screen: the letter, what the rules say of it while it is typed, and all that is known beside it. */
export function Composer(props: ComposerProps) {
  const { program, contacts, zone, now } = props;
  const ids = useId();
  const composing = useComposer(props);
  const { draft, checks, letter, template, readings, recipients, write, sheet } = composing;
  const { written, status } = draft;
  const { leads } = checks;
  const { standing } = checks.found;
  const panel = usePanel(composing, props);
  const onText = useCallback((body: string) => write({ body }), [write]);

  const { choose, laid } = template;
  const chosen = laid?.template ?? null;
  const ready = checks.season !== null;
  const templateMenu = useMemo(
    () => (
      <TemplateMenu chosen={chosen} kind={written.kind} recipient={recipients[0]} ready={ready} onChoose={choose} />
    ),
    [chosen, written.kind, recipients, ready, choose],
  );
  const to = recipients.length > 0 ? listOf(recipients.map(shortName)) : program.shortName;
  // What the page knows of the occasion is about the kind it was opened with.
  const sameKind = written.kind === props.written.kind;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole screen; each has a button too
    <div className={styles.screen} data-full-screen data-program={program.id} onKeyDown={composing.onKeyDown}>
      <ComposeBar
        title={`${KIND_WORDS[written.kind]} to ${to}`}
        clock={sameKind ? props.clock : null}
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
          <div className={styles.scroll}>
            {status.is === "stale" && (
              <Conflict
                here={written}
                there={status.conflict.draft}
                onKeep={() => draft.decide("this")}
                onTake={() => draft.decide("other")}
              />
            )}
            <ComposeFields
              program={program}
              contacts={contacts}
              kind={written.kind}
              recipients={written.recipients}
              subject={written.subject}
              news={written.news}
              occasion={sameKind ? props.occasion : ""}
              standing={standing}
              subjectField={letter.subject}
              subjectLevel={letter.inSubject[0]?.level ?? null}
              template={templateMenu}
              onWrite={write}
              onKind={template.setKind}
              onRecipients={template.setRecipients}
            />
            <div className={styles.paper}>
              <LetterField
                field={letter.field}
                layer={letter.layer}
                text={written.body}
                marks={letter.marks}
                whole={wholeLevel(checks.shown)}
                current={letter.current}
                describedBy={`${ids}-counts`}
                onText={onText}
                onCaret={letter.onCaret}
                onSelect={letter.select}
              />
              <QuestionCard readings={readings} standing={standing} program={program.name} />
            </div>
          </div>
          <p id={`${ids}-counts`} className="visually-hidden">
            {countWords(leads)}. F8 goes to the next check, Tab to the next slot, Escape, then Tab leaves the text.
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
          <ComposeFoot
            letter={{
              draft: { id: draft.id, version: draft.version, changedAt: props.changedAt },
              program,
              written,
              contacts,
              zone,
              seasonId: props.seasonId,
              next: props.next,
              saveAll: draft.saveAll,
              onSent: draft.abandon,
            }}
            onFill={letter.fill}
            onReword={() => void composing.reword()}
            onAsk={readings.open.length > 0 ? readings.focus : null}
            counts={countWords(leads, letter.slots.length)}
            blocked={unsettled(leads, letter.slots)}
            onChecks={sheet.open}
          />
        </div>
        <aside className={`rail ${styles.rail}`} aria-label="Beside the letter">
          <Panel {...panel} />
        </aside>
      </div>
      <Dialog opened={sheet.opened} onClose={sheet.close} title="Beside the letter" width={480}>
        <div className={`rail ${styles.sheet}`}>
          <Panel {...panel} />
        </div>
      </Dialog>
      <KindDialog
        asked={template.kindAsked}
        onOnlyKind={template.onlyKind}
        onTemplate={template.withTemplate}
        onClose={template.leaveKind}
      />
      <LostText
        title={template.asked?.title ?? null}
        onReplace={template.replace}
        onBelow={template.below}
        onClose={template.cancel}
      />
    </div>
  );
}
