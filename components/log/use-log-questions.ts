"use client";

import { useMemo, useState } from "react";
import type { ReadLine } from "@/lib/log-line/read";
import { isUnsaid } from "@/lib/rules/hold";
import { type Elsewhere, namedElsewhere } from "@/lib/rules/named-elsewhere";
import type { Message, Season } from "@/lib/season/schema";
import { linesApart } from "./lines-apart";
import type { LogValues, Touched } from "./log-values";
import { owedApart } from "./owed-apart";
import { letterQuestion, namesQuestion, questionsOf } from "./questions";

/** What is open before the message is saved: what the line leaves open, and names in its text that belong to another program. */
export function useLogQuestions({
  editing,
  season,
  line,
  read,
  touched,
  values,
  message,
  now,
}: {
  editing: boolean;
  season: Season;
  line: string;
  read: ReadLine;
  touched: Touched;
  values: LogValues;
  message: Message | null;
  now: number;
}) {
  /** What the server found in this text, which may know more programs than this page. */
  const [nameWarning, setNameWarning] = useState<{ about: string; elsewhere: Elsewhere } | null>(null);
  const [confirmed, setConfirmed] = useState("");
  /** The #1 letter that the person said it is, though it doesn't say so. */
  const [letter, setLetter] = useState("");
  /** … and the one that was about to be saved: nothing is asked while its text is still being written. */
  const [asking, setAsking] = useState("");
  /** What an answer about the names in the text is given for: another text or program asks again. */
  const textAndProgram = JSON.stringify([values.programId, values.direction, values.subject, values.body]);
  const elsewhere = useMemo(
    () => (message && !editing ? namedElsewhere(season, message, now) : null),
    [message, editing, season, now],
  );
  const unsaid = useMemo(() => message !== null && !editing && isUnsaid(message), [message, editing]);
  const isLetterOpen = unsaid && letter !== textAndProgram;
  const letterAsked = isLetterOpen && asking === textAndProgram;
  const namesRight = confirmed === textAndProgram;
  const questions = useMemo(() => {
    const found = nameWarning?.about === textAndProgram ? nameWarning.elsewhere : elsewhere;
    const names = namesRight ? null : namesQuestion(found, values, season);
    const apart = linesApart(line, read, season, now);
    return [
      ...(editing ? [] : questionsOf(read, touched, season, apart, owedApart(line, season, now))),
      ...(names ? [names] : []),
      ...(letterAsked ? [letterQuestion(values, season)] : []),
    ];
  }, [
    editing,
    line,
    read,
    touched,
    season,
    now,
    namesRight,
    letterAsked,
    nameWarning,
    textAndProgram,
    elsewhere,
    values,
  ]);

  return {
    questions,
    /** The person said that the names in the text are right. */
    namesRight,
    confirmNames: () => setConfirmed(textAndProgram),
    /** Asks whether it is the #1 letter, which it doesn't say; false where that isn't open. */
    askLetter: (): boolean => {
      if (isLetterOpen) setAsking(textAndProgram);
      return isLetterOpen;
    },
    confirmLetter: () => setLetter(textAndProgram),
    warnOfNames: (found: Elsewhere) => setNameWarning({ about: textAndProgram, elsewhere: found }),
  };
}
