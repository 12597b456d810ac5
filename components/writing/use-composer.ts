"use client";

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { LEVELS } from "@/components/ui/level";
import { say } from "@/components/ui/undo";
import { type Check, isQuestion } from "./checks";
import type { ComposerProps } from "./composer-props";
import { type Placed, useCheckActs } from "./use-check-acts";
import { useDraft } from "./use-draft";
import { useDraftChecks } from "./use-draft-checks";
import { useLetter } from "./use-letter";
import { useReadings } from "./use-readings";
import { useTemplate } from "./use-template";
import type { Written } from "./written";

/**
 * What the writing screen knows and does: the draft and its way to the server (`useDraft`), what the rules say of it (`useDraftChecks`),
 * the text field and its marks (`useLetter`), the template it was begun from (`useTemplate`), what its sentences are asked about
 * (`useReadings`), and what can be done about each check (`useCheckActs`).
 */
export function useComposer(props: ComposerProps) {
  const { program, contacts, otherNames, seasonId, revision } = props;
  const [sheet, setSheet] = useState(false);
  const [spoken, setSpoken] = useState("");

  const opened = { id: props.draftId, version: props.version, written: props.written };
  const draft = useDraft({ opened, seasonId, program, contacts });
  const { written, setWritten } = draft;
  const checks = useDraftChecks({
    ...{ draftId: draft.id, programId: program.id, seasonId, revision, written },
    opened: props,
  });
  const { found, shown, leads } = checks;
  const letter = useLetter({ written, found, checks: leads });
  const { inBody, inSubject } = letter;
  const template = useTemplate({
    ...{ field: letter.field, season: checks.season, programId: program.id, contacts, written, setWritten },
    opened: props.laid,
  });

  const write = useCallback((part: Partial<Written>) => setWritten((before) => ({ ...before, ...part })), [setWritten]);
  const readings = useReadings({ inBody, inSubject, written, write });
  const recipients = useMemo(
    () => written.recipients.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []),
    [written.recipients, contacts],
  );
  const placed = useRef<Placed>({ inBody, inSubject, written });
  useEffect(() => {
    placed.current = { inBody, inSubject, written };
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
    ...{ program, recipients, otherNames, found, placed, letter, hidden: checks.hidden, write, onAnswer, leaveSheet },
  });

  /** Goes to the next check in the text, or the one before, and says it to a screen reader. */
  function walk(back: boolean) {
    const key = letter.walk(back);
    const check = shown.find((candidate) => candidate.key === key);
    if (!check) return setSpoken("No checks point to text in this letter.");
    if (isQuestion(check)) return readings.focus();
    setSpoken(`${LEVELS[check.level].word}. “${check.quote}”. ${check.title}. ${check.message}`);
  }

  return {
    draft,
    checks,
    letter,
    template,
    readings,
    recipients,
    acts,
    write,
    reword,
    /** What a screen reader says of the check that was walked to. */
    spoken,
    /** Whether what stands beside the letter is open over it, where there is no room for it; and how to change that. */
    sheet: { opened: sheet, open: () => setSheet(true), close: leaveSheet },
    /** What is written at this moment, for what is asked later. */
    present: useCallback(() => placed.current.written, []),
    /** F8 walks through the checks, Ctrl or Cmd S saves. */
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "F8") {
        event.preventDefault();
        walk(event.shiftKey);
      }
      if (event.key === "s" && (event.metaKey || event.ctrlKey)) {
        event.preventDefault();
        draft.save();
      }
    },
  };
}

export type Composing = ReturnType<typeof useComposer>;
