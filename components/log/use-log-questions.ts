"use client";

import { useMemo, useState } from "react";
import type { ReadLine } from "@/lib/log-line/read";
import { type Elsewhere, namedElsewhere } from "@/lib/rules/named-elsewhere";
import type { Message, Season } from "@/lib/season/schema";
import { linesApart } from "./lines-apart";
import type { LogValues, Touched } from "./log-values";
import { owedApart } from "./owed-apart";
import { namesQuestion, questionsOf } from "./questions";

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
  /** What an answer about the names in the text is given for: another text or program asks again. */
  const textAndProgram = JSON.stringify([values.programId, values.direction, values.subject, values.body]);
  const elsewhere = useMemo(
    () => (message && !editing ? namedElsewhere(season, message, now) : null),
    [message, editing, season, now],
  );
  const namesRight = confirmed === textAndProgram;
  const questions = useMemo(() => {
    const found = nameWarning?.about === textAndProgram ? nameWarning.elsewhere : elsewhere;
    const names = namesRight ? null : namesQuestion(found, values, season);
    const apart = linesApart(line, read, season, now);
    return [
      ...(editing ? [] : questionsOf(read, touched, season, apart, owedApart(line, season, now))),
      ...(names ? [names] : []),
    ];
  }, [editing, line, read, touched, season, now, namesRight, nameWarning, textAndProgram, elsewhere, values]);

  return {
    questions,
    /** The person said that the names in the text are right. */
    namesRight,
    confirmNames: () => setConfirmed(textAndProgram),
    warnOfNames: (found: Elsewhere) => setNameWarning({ about: textAndProgram, elsewhere: found }),
  };
}
