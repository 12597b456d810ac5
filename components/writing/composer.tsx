"use client";

import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { LEVELS } from "@/components/ui/level";
import { say } from "@/components/ui/undo";
import type { ReminderState } from "@/lib/rules";
import type { Contact, Program } from "@/lib/season/schema";
import { KIND_WORDS, listOf, shortName } from "@/lib/season/words";
import type { TemplatePart } from "@/lib/templates";
import type { Assessment } from "./assess";
import { type Check, cardsOf, checksOf, countWords, isQuestion, slotKey, unsettled, wholeLevel } from "./checks";
import styles from "./compose.module.css";
import { ComposeBar } from "./compose-bar";
import { ComposeFields } from "./compose-fields";
import { ComposeFoot } from "./compose-foot";
import { Conflict } from "./conflict";
import type { Fact } from "./facts";
import { KindDialog } from "./kind-dialog";
import { LetterField } from "./letter-field";
import { LostText } from "./lost-text";
import type { NoteSource } from "./notes";
import { Panel, type PanelProps } from "./panel";
import { QuestionCard } from "./question-card";
import { SaveProblem } from "./save-status";
import { type SlotState, slotStates } from "./slot-states";
import { TemplateMenu } from "./template-menu";
import { useAssessment } from "./use-assessment";
import { type Placed, useCheckActs } from "./use-check-acts";
import { useDraft } from "./use-draft";
import { useHidden } from "./use-hidden";
import { useLetter } from "./use-letter";
import { useReadings } from "./use-readings";
import { type Laid, useTemplate } from "./use-template";
import type { Written } from "./written";

export type ComposerProps = {
  /** Null for a draft that is made with the first change. */
  draftId: string | null;
  version: number;
  written: Written;
  laid: Laid | null;
  /** `shortName` as it is used in letters. */
  program: Pick<Program, "id" | "name" | "shortName" | "rank" | "track">;
  contacts: Contact[];
  /** Names by which other programs are known. */
  otherNames: string[];
  notes: NoteSource[];
  facts: Fact[];
  /** "for the Jan 25 interview" */
  occasion: string;
  /** The reminder that this message would end. */
  clock: { state: ReminderState; lateAt: number } | null;
  assessment: Assessment;
  /** When it was last changed, in epoch milliseconds; now for one that is new. */
  changedAt: number;
  /** Where one goes once it is sent. */
  next: string;
  seasonId: string;
  revision: number;
  zone: string;
  now: number;
};

const NO_PARTS: TemplatePart[] = [];

/** The writing screen: the letter, what the rules say of it while it is typed, and all that is known beside it. */
export function Composer(props: ComposerProps) {
  const { program, contacts, otherNames, zone, now } = props;
  const ids = useId();
  const [sheet, setSheet] = useState(false);
  const [read, setRead] = useState("");

  const opened = { id: props.draftId, version: props.version, written: props.written };
  const saving = useDraft({ opened, seasonId: props.seasonId, program, contacts });
  const { written, setWritten } = saving;
  const [initial] = useState(() => ({ ...props.assessment, written: props.written }));
  const { found, season, retry } = useAssessment({
    draftId: saving.id,
    programId: program.id,
    written,
    initial,
    revision: props.revision,
  });
  const putAway = useHidden(props.seasonId, saving.id);
  const { shown, away } = useMemo(() => checksOf(found, putAway.hidden), [found, putAway.hidden]);
  const cards = useMemo(() => cardsOf(shown), [shown]);
  const leads = useMemo(() => cards.map(({ first }) => first), [cards]);
  const letter = useLetter({ written, found, checks: leads });
  const { select } = letter;
  const template = useTemplate({
    field: letter.field,
    season,
    programId: program.id,
    contacts,
    written,
    setWritten,
    opened: props.laid,
  });

  const write = useCallback((part: Partial<Written>) => setWritten((before) => ({ ...before, ...part })), [setWritten]);
  const onText = useCallback((body: string) => write({ body }), [write]);

  const readings = useReadings({ inBody: letter.inBody, inSubject: letter.inSubject, written, write });

  const recipients = useMemo(
    () => written.recipients.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []),
    [written.recipients, contacts],
  );
  const placed = useRef<Placed>({ inBody: letter.inBody, inSubject: letter.inSubject, written });
  useEffect(() => {
    placed.current = { inBody: letter.inBody, inSubject: letter.inSubject, written };
  });

  /** Says what is true in place of a promise of first place, with Undo. */
  async function reword() {
    const { reworded } = await import("@/components/log/reword");
    const before = placed.current.written;
    setWritten(reworded(before, program));
    say("Reworded. Look it over.", async () => {
      setWritten(before);
      return "Undone.";
    });
  }

  const { answer } = readings;
  const onAnswer = useCallback(
    (check: Check, sentence: string, yes: boolean) => answer({ check, sentence }, yes),
    [answer],
  );
  const leaveSheet = useCallback(() => setSheet(false), []);
  const acts = useCheckActs({
    program,
    recipients,
    otherNames,
    found,
    placed,
    letter,
    hidden: putAway,
    write,
    onAnswer,
    leaveSheet,
  });

  function walk(back: boolean) {
    const key = letter.walk(back);
    const check = shown.find((candidate) => candidate.key === key);
    if (!check) return setRead("No checks point to text in this letter.");
    if (isQuestion(check)) return readings.focus();
    setRead(`${LEVELS[check.level].word}. “${check.quote}”. ${check.title}. ${check.message}`);
  }

  // The same list as long as nothing in it changes, however much is typed.
  const slotsKey = JSON.stringify(slotStates(template.laid?.letter.body ?? "", written.body));
  const slots = useMemo((): SlotState[] => JSON.parse(slotsKey), [slotsKey]);
  const slot = letter.slots.find(({ start }) => slotKey(start) === letter.current)?.label ?? null;
  const { insert, fill } = letter;
  const fromSheet = useMemo(
    () => ({
      onFill: (label: string) => {
        setSheet(false);
        fill(label);
      },
      onInsert: (words: string) => {
        setSheet(false);
        insert(words);
      },
    }),
    [fill, insert],
  );
  const panel: PanelProps = {
    cards,
    away,
    current: letter.current,
    acts,
    slots,
    parts: template.template?.parts ?? NO_PARTS,
    ...fromSheet,
    notes: props.notes,
    facts: props.facts,
    slot,
    standing: found.standing,
    program,
    readings: readings.beside,
    kind: written.kind,
    retry,
  };
  const present = useCallback(() => placed.current.written, []);
  const { choose, laid } = template;
  const chosen = laid?.template ?? null;
  const ready = season !== null;
  const templateMenu = useMemo(
    () => (
      <TemplateMenu chosen={chosen} kind={written.kind} recipient={recipients[0]} ready={ready} onChoose={choose} />
    ),
    [chosen, written.kind, recipients, ready, choose],
  );
  const to = recipients.length > 0 ? listOf(recipients.map(shortName)) : program.shortName;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole screen; each has a button too
    <div
      className={styles.screen}
      data-full-screen
      data-program={program.id}
      onKeyDown={(event) => {
        if (event.key === "F8") {
          event.preventDefault();
          walk(event.shiftKey);
        }
        if (event.key === "s" && (event.metaKey || event.ctrlKey)) {
          event.preventDefault();
          saving.save();
        }
      }}
    >
      <ComposeBar
        title={`${KIND_WORDS[written.kind]} to ${to}`}
        clock={written.kind === props.written.kind ? props.clock : null}
        program={program}
        id={saving.id}
        status={saving.status}
        present={present}
        zone={zone}
        now={now}
        saveAll={saving.saveAll}
        onRestored={saving.restored}
        onDeleted={saving.abandon}
      />
      <div className={styles.cols}>
        <div className={styles.main}>
          <div className={styles.scroll}>
            {saving.status.is === "stale" && (
              <Conflict
                here={written}
                there={saving.status.conflict.draft}
                onKeep={() => saving.decide("this")}
                onTake={() => saving.decide("other")}
              />
            )}
            <ComposeFields
              program={program}
              contacts={contacts}
              kind={written.kind}
              recipients={written.recipients}
              subject={written.subject}
              news={written.news}
              occasion={written.kind === props.written.kind ? props.occasion : ""}
              standing={found.standing}
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
                whole={wholeLevel(shown)}
                current={letter.current}
                describedBy={`${ids}-counts`}
                onText={onText}
                onCaret={letter.onCaret}
                onSelect={select}
              />
              <QuestionCard readings={readings} standing={found.standing} program={program.name} />
            </div>
          </div>
          <p id={`${ids}-counts`} className="visually-hidden">
            {countWords(leads)}. F8 goes to the next check, Tab to the next slot, Escape, then Tab leaves the text.
          </p>
          <p className="visually-hidden" role="status">
            {read}
          </p>
          {saving.status.is === "failed" && (
            <SaveProblem
              problem={saving.status.problem}
              storedLocally={saving.storedLocally}
              written={written}
              onRetry={saving.save}
            />
          )}
          <ComposeFoot
            letter={{
              draft: { id: saving.id, version: saving.version, changedAt: props.changedAt },
              program,
              written,
              contacts,
              zone,
              seasonId: props.seasonId,
              next: props.next,
              saveAll: saving.saveAll,
              onSent: saving.abandon,
            }}
            onFill={fill}
            onReword={() => void reword()}
            onAsk={readings.open.length > 0 ? readings.focus : null}
            counts={countWords(leads, letter.slots.length)}
            blocked={unsettled(leads, letter.slots)}
            onChecks={() => setSheet(true)}
          />
        </div>
        <aside className={`rail ${styles.rail}`} aria-label="Beside the letter">
          <Panel {...panel} />
        </aside>
      </div>
      <Dialog opened={sheet} onClose={() => setSheet(false)} title="Beside the letter" width={480}>
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
