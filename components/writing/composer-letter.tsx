"use client";

import { useCallback, useMemo } from "react";
import { wholeLevel } from "./checks";
import styles from "./compose.module.css";
import { ComposeFields } from "./compose-fields";
import type { ComposerProps } from "./composer-props";
import { Conflict } from "./conflict";
import { LetterField } from "./letter-field";
import { QuestionCard } from "./question-card";
import { TemplateMenu } from "./template-menu";
import type { Composing } from "./use-composer";

/** What is written: the fields above the letter, its text with the marks, and what its sentences are asked about. */
export function ComposerLetter({
  composing,
  props,
  describedBy,
}: {
  composing: Composing;
  props: ComposerProps;
  /** The id of what says how many checks there are. */
  describedBy: string;
}) {
  const { program, contacts } = props;
  const { draft, checks, letter, template, readings, recipients, write } = composing;
  const { written, status } = draft;
  const { standing } = checks.found;
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

  return (
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
        // What the page knows of the occasion is about the kind it was opened with.
        occasion={written.kind === props.written.kind ? props.occasion : ""}
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
          describedBy={describedBy}
          onText={onText}
          onCaret={letter.onCaret}
          onSelect={letter.select}
        />
        <QuestionCard readings={readings} standing={standing} program={program.name} />
      </div>
    </div>
  );
}
