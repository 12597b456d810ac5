"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { dropUnsaved } from "@/components/unsaved/browser-store";
import { WRONG_NAME } from "@/lib/rules/hold-rules";
import { loggedAlready } from "@/lib/season/logged-already";
import type { Season } from "@/lib/season/schema";
import { useLogSheet } from "./log-context";
import type { LogStart } from "./log-start";
import type { Touched } from "./log-values";
import { focusQuestion } from "./question-panel";
import { reasonKey } from "./stop";
import type { LogContents } from "./use-log-contents";
import { useLogSaving } from "./use-log-saving";
import { useRecordHold } from "./use-record-hold";
import { useSaveWarnings } from "./use-save-warnings";

/**
 * How the sheet is saved: what it warns of first (`useSaveWarnings`), how it is sent (`useLogSaving`), what holds it back
 * (`useRecordHold`), and whether it was logged elsewhere meanwhile, which is asked.
 */
export function useWaysToSave({
  start,
  season,
  seasonId,
  contents,
  also,
  setLine,
  touch,
  onSaved,
  onSame,
}: {
  start: LogStart;
  season: Season;
  seasonId: string;
  contents: LogContents;
  /** What goes with the message as a note besides; empty for nothing. */
  also: string;
  setLine: (line: string) => void;
  touch: (fields: Touched) => void;
  /** `logged` is the new message, where there is one, and `invitation` what waits by it; with `again` the sheet stays open for another. */
  onSaved: (again: boolean, logged?: string, invitation?: string) => void;
  /** It was logged elsewhere already, as `text`. */
  onSame: (text: string) => void;
}) {
  const router = useRouter();
  const { askAlready } = useLogSheet();
  /** What is asked over the sheet is answered or left first. */
  const [asking, setAsking] = useState(false);
  const { values, guessed, reminders, message, asked, note, guess, waits, stage, settled } = contents;
  const isEdit = start.messageId !== undefined;
  const warnings = useSaveWarnings({
    note: isEdit ? "" : note,
    noteWords: contents.reading.noteWords,
    guess,
  });
  const saving = useLogSaving({
    ...{ start, values, season, reminders, stage, guessedHour: guessed.at },
    note: [note, also].filter(Boolean).join("; "),
    checked: asked.namesRight ? [WRONG_NAME] : [],
    // One like it that the season shows is told of beside the button.
    unlessLogged: message !== null && loggedAlready(season.messages, message) === null,
    onHeld: (hold, here) => {
      // Whose it is comes first: a promise may be another program’s.
      if (hold.elsewhere) asked.warnOfNames(hold.elsewhere);
      else holding.show(hold);
      // Another tab may have sent the other letter: this page does not know it yet. Without the server there is nothing newer.
      if (!here) router.refresh();
    },
    onAlready: ({ there, here }, logMine) => {
      setAsking(true);
      askAlready({ there, here, logMine, onSame: () => onSame(there.text), onLeft: () => setAsking(false) });
    },
    onSaved: (again, logged, invitation) => {
      holding.leave();
      dropUnsaved(reasonKey(holding.place));
      onSaved(again, logged, invitation);
    },
  });
  const holding = useRecordHold({ seasonId, season, values, setLine, touch, save: saving.save });

  return {
    saving,
    holding,
    warnings,
    /** Whether something is open over the sheet, which Escape leaves first. */
    isOver: asking || holding.hold !== null,
    /** Saves, once nothing is open: what saving would do unasked is shown first, and done the second time. */
    save: (how: Parameters<typeof saving.save>[0] = {}) => {
      if (!settled) return focusQuestion();
      if (waits) return void warnings.warn();
      // The question is there to be focused once it is drawn.
      if (asked.askLetter()) return void requestAnimationFrame(focusQuestion);
      return warnings.warn() ? undefined : saving.save(how);
    },
  };
}
