"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useNow } from "@/components/reminders/use-now";
import { dropUnsaved } from "@/components/unsaved/browser-store";
import { WRONG_NAME } from "@/lib/rules/hold-rules";
import { momentOf } from "@/lib/rules/moment";
import type { Contact, Message, Season } from "@/lib/season/schema";
import { effectOf } from "./effect";
import { editing, type LogStart } from "./log-start";
import type { Touched } from "./log-values";
import { focusQuestion } from "./question-panel";
import { leftOver, type Question } from "./questions";
import { readHref } from "./read-href";
import { reasonKey } from "./stop";
import { takeChoice } from "./take-choice";
import { useLogQuestions } from "./use-log-questions";
import { useLogSaving } from "./use-log-saving";
import { useLogValues } from "./use-log-values";
import { useReadLine } from "./use-read-line";
import { useRecordHold } from "./use-record-hold";
import { useSaveWarnings } from "./use-save-warnings";
import { type Begun, useTyped } from "./use-typed";

/**
 * What the log sheet knows and does: what is typed (`useTyped`), what the line says (`useReadLine`), what the fields stand at
 * (`useLogValues`), what is open (`useLogQuestions`), what saving warns of (`useSaveWarnings`), how it is saved (`useLogSaving`), and
 * what holds it back (`useRecordHold`).
 */
export function useLog({
  start: opened,
  season: whole,
  seasonId,
  begun,
  onClose,
}: {
  start: LogStart;
  season: Season;
  seasonId: string;
  /** What was typed before the season was there. */
  begun: Begun;
  onClose: () => void;
}) {
  const router = useRouter();
  const typed = useTyped(opened, seasonId, begun);
  const { line, touched, belongsTo } = typed;
  const [start, setStart] = useState(opened);
  const isEdit = start.messageId !== undefined;
  const preferred = start.programId ?? null;
  const [added, setAdded] = useState<Contact[]>([]);
  const now = momentOf(whole, useNow(0));

  /** The season without the message that is being edited, with people who were added just now. */
  const season = useMemo(() => {
    const known = new Set(whole.contacts.map(({ id }) => id));
    return {
      ...whole,
      contacts: [...whole.contacts, ...added.filter(({ id }) => !known.has(id))],
      messages: whole.messages.filter(({ id }) => id !== start.messageId),
    };
  }, [whole, added, start.messageId]);
  const original = whole.messages.find(({ id }) => id === start.messageId);

  const reading = useReadLine({ line, touched, season, now, preferred });
  const { read } = reading;
  const { reminders, values, guessed, message } = useLogValues({
    ...{ start, season, read, touched, now, belongsTo },
    acknowledged: original?.acknowledged,
  });
  const asked = useLogQuestions({ editing: isEdit, season, read, touched, values, message, now });
  const { questions } = asked;
  const settled = questions.length === 0;
  // While something is open, nothing is said of what saving would do.
  const effect = useMemo(
    () => (settled && message ? effectOf(season, message, now) : null),
    [settled, season, message, now],
  );
  const note = leftOver(read, line);
  const nothingTyped = line.trim() === "" && values.subject === "" && values.body === "";
  const warnings = useSaveWarnings({
    note: isEdit ? "" : note,
    noteWords: reading.noteWords,
    isGuess: !isEdit && nothingTyped && guessed.kind,
  });
  const program = season.programs.find(({ id }) => id === values.programId);
  const stage = touched.kind === undefined && read.stage !== program?.stage ? read.stage : null;

  const saving = useLogSaving({
    ...{ start, values, season, reminders, stage, note },
    checked: asked.namesRight ? [WRONG_NAME] : [],
    onHeld: (hold, here) => {
      // Whose it is comes first: a promise may be another program’s.
      if (hold.elsewhere) asked.warnOfNames(hold.elsewhere);
      else holding.show(hold);
      // Another tab may have sent the other letter: this page does not know it yet. Without the server there is nothing newer.
      if (!here) router.refresh();
    },
    onSaved: (again, logged) => {
      holding.leave();
      typed.saved();
      dropUnsaved(reasonKey(holding.place));
      if (logged) start.onLogged?.();
      if (logged && start.thenRead && !again) router.push(readHref(logged));
      if (!again) return onClose();
      typed.clear();
      reading.forgetPick();
      setStart(preferred === null ? {} : { programId: preferred });
    },
  });
  const holding = useRecordHold({ seasonId, season, values, setLine, touch, save: saving.save });

  function setLine(text: string) {
    typed.setLine(text);
    saving.forgive();
  }

  function touch(fields: Touched) {
    typed.touch(fields);
    saving.forgive();
  }

  const addPerson = (contact: Contact) => setAdded((before) => [...before, contact]);

  return {
    ...saving,
    /** Saves, once nothing is open: what saving would do unasked is shown first, and done the second time. */
    save: (how: Parameters<typeof saving.save>[0] = {}) => {
      if (!settled) return focusQuestion();
      return warnings.warn() ? undefined : saving.save(how);
    },
    questions,
    /** Answers a question by one of its choices. */
    take: async ({ choices }: Question, at: number): Promise<void> => {
      const choice = choices[at];
      if (!choice) return;
      await takeChoice(choice.take, {
        ...{ season, line, setLine, touch },
        programId: guessed.programId ? null : values.programId,
        confirmNames: asked.confirmNames,
        keepAsNote: reading.keepAsNote,
        onPersonAdded: addPerson,
        addProgram: saving.addProgram,
        onTaskAdded: () => {
          typed.saved();
          onClose();
        },
      });
    },
    warnings,
    holding,
    /** What was left unsaved in the sheet before, and is offered. */
    unsaved: typed,
    stage,
    guessed,
    season,
    now,
    line,
    setLine,
    read,
    reminders,
    values,
    effect,
    editing: isEdit,
    touch,
    /** The next of the programs that the line's words could mean. */
    cycle: () => {
      const at = read.candidates.findIndex(({ id }) => id === values.programId);
      const next = read.candidates[(at + 1) % read.candidates.length];
      if (!next) return;
      reading.pick(next.id);
      if (touched.programId) touch({ programId: undefined });
    },
    addPerson: (contact: Contact) => {
      addPerson(contact);
      touch({ recipients: [...values.recipients, contact.id] });
    },
    /** Replaces what was typed with what was saved elsewhere. */
    takeOther: (there: Message) => {
      setStart(editing(there));
      typed.replace(there);
      saving.tookOther(there);
    },
    /** Leaves the sheet; this browser stores what is typed for the next time. */
    close: () => {
      if (holding.hold) return;
      typed.store();
      onClose();
    },
  };
}

export type Log = ReturnType<typeof useLog>;
