"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useNow } from "@/components/reminders/use-now";
import { say } from "@/components/ui/undo";
import { momentOf } from "@/lib/rules/moment";
import { formatDay, formatMoment } from "@/lib/season/format";
import { programShortName } from "@/lib/season/program-names";
import type { Contact, Message, Season } from "@/lib/season/schema";
import { instantOfWallTime } from "@/lib/season/time";
import { editing, type LogStart } from "./log-start";
import type { Touched } from "./log-values";
import type { Question } from "./question";
import { readHref } from "./read-href";
import { takeChoice } from "./take-choice";
import { type LogContents, useLogContents } from "./use-log-contents";
import { useSheetSeason } from "./use-sheet-season";
import { type Begun, type Offered, useTyped } from "./use-typed";
import { useWaysToSave } from "./use-ways-to-save";

/**
 * What the log sheet knows and does: what is typed (`useTyped`), the season it is read with (`useSheetSeason`), what it stands at
 * (`useLogContents`), and how it is saved (`useWaysToSave`).
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
  const [start, setStart] = useState(opened);
  const now = momentOf(whole, useNow(0));
  const { season, original, addPerson } = useSheetSeason(whole, start.messageId);
  /** Lines that come after this one, and the interview to add once it is logged: a wall time in the season's zone, or a day. */
  const [next, setNext] = useState<Offered[]>([]);
  const [interview, setInterview] = useState<string | null>(null);
  const contents = useLogContents({ start, season, original, typed, now });
  const { values, guessed, read, reading, reminders, effect, stage, asked } = contents;
  const { saving, holding, warnings, isOver, save } = useWaysToSave({
    ...{ start, season, seasonId, contents, setLine, touch },
    also: interview === null ? "" : `interview ${interviewWords(interview, season)}`,
    onSaved: (again, logged, invitation) => {
      typed.saved();
      if (logged) start.onLogged?.();
      if (logged && start.thenRead && !again) router.push(readHref(logged));
      const [following, ...rest] = next;
      if (interview !== null && values.programId !== null)
        addInterview({ program: values.programId, starts: interview, invitation }, again || !!following);
      setInterview(null);
      if (following) {
        setNext(rest);
        reading.forgetPick();
        setStart({});
        return typed.goOn(following);
      }
      if (!again) return onClose();
      typed.clear();
      reading.forgetPick();
      setStart(start.programId === undefined ? {} : { programId: start.programId });
    },
    onSame: (text) => {
      start.onLogged?.();
      // Words that are in no log yet are kept, to be gone on with.
      if (values.body !== "" && !text.includes(values.body)) typed.store();
      else typed.saved();
      onClose();
    },
  });

  function setLine(text: string) {
    typed.setLine(text);
    setInterview(null);
    saving.forgive();
  }

  /** The interview of an invitation is added with its time filled in: at once, or where the sheet stays open, by a link. */
  function addInterview(
    { program, starts, invitation }: { program: string; starts: string; invitation: string | undefined },
    later: boolean,
  ) {
    const of: Record<string, string> = invitation ? { program, invitation, starts } : { program, starts };
    const href = `/interviews/new?${new URLSearchParams(of)}`;
    if (later) say("Its interview is still to be added.", undefined, { href, label: "Add interview" });
    else router.push(href);
  }

  /** What an answer makes of the line. */
  function answerLine(text: string) {
    typed.answerLine(text);
    saving.forgive();
  }

  function touch(fields: Touched) {
    typed.touch(fields);
    saving.forgive();
  }

  return {
    ...saving,
    save,
    questions: asked.questions,
    /** Nothing was typed or picked yet, and everything is a guess: saving waits. */
    waits: contents.waits,
    /** Answers a question by one of its choices. */
    take: async ({ choices }: Question, at: number): Promise<void> => {
      const choice = choices[at];
      if (!choice) return;
      await takeChoice(choice.take, {
        ...{ season, line: typed.line, setLine: answerLine, retype: setLine, touch },
        interviewNext: setInterview,
        logNext: (lines) => {
          setNext([...typed.partInto(lines), ...next]);
          saving.forgive();
        },
        programId: guessed.programId ? null : values.programId,
        confirmNames: asked.confirmNames,
        confirmLetter: asked.confirmLetter,
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
    /** What is said once the sheet was held for a guess; null where it isn't. */
    guessHeld: warnings.guess ? guessWords(contents, season) : null,
    holding,
    /** What was left unsaved in the sheet before, and is offered; lines that follow this one are told as such. */
    unsaved: { ...typed, offered: typed.offered.filter(({ key }) => !next.some((line) => line.key === key)) },
    stage,
    guessed,
    season,
    now,
    line: typed.line,
    setLine,
    /** What follows once it is logged: another line, an interview to add; null where nothing does. */
    following: followingWords(next, interview, season),
    read,
    reminders,
    values,
    effect,
    editing: start.messageId !== undefined,
    touch,
    /** The next of the programs that the line's words could mean. */
    cycle: () => {
      const at = read.candidates.findIndex(({ id }) => id === values.programId);
      const next = read.candidates[(at + 1) % read.candidates.length];
      if (!next) return;
      reading.pick(next.id);
      if (typed.touched.programId) touch({ programId: undefined });
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
      if (isOver) return;
      typed.store();
      onClose();
    },
  };
}

/** What comes once the line is logged, in words. */
function followingWords([line]: Offered[], interview: string | null, { season }: Season): string | null {
  if (line) return `Next: “${line.line}”.`;
  return interview === null ? null : `Next: add the interview, ${interviewWords(interview, { season })}.`;
}

/** A wall time, or a day where no hour was told, in words. */
function interviewWords(starts: string, { season: { timeZone } }: { season: Season["season"] }): string {
  const at = instantOfWallTime(starts, timeZone);
  return at === null ? formatDay(starts, "weekday") : formatMoment(at, timeZone, "moment");
}

/** What is a guess: all of it, or the program. */
function guessWords({ nothingTyped, waits, values }: LogContents, { programs }: Season): string {
  if (waits) return "You typed nothing: everything below is a guess. Type or pick something to save.";
  const program = programs.find(({ id }) => id === values.programId);
  if (nothingTyped || !program) return "You typed nothing: everything below is a guess. Save again to log it.";
  return `You named no program: ${programShortName(program)} is a guess. Save again to log it.`;
}

export type Log = ReturnType<typeof useLog>;
