"use client";

import { useMemo } from "react";
import type { Message, Season } from "@/lib/season/schema";
import { effectOf } from "./effect";
import { leftOver } from "./line-words";
import type { LogStart } from "./log-start";
import { useLogQuestions } from "./use-log-questions";
import { useLogValues } from "./use-log-values";
import { useReadLine } from "./use-read-line";
import type { TypedText } from "./use-typed";

/**
 * What the sheet stands at: what its line says (`useReadLine`), what its fields say (`useLogValues`), what is open (`useLogQuestions`), and
 * what saving it would do. While something is open, nothing is said of the last.
 */
export function useLogContents({
  start,
  season,
  original,
  typed: { line, touched, belongsTo, kept },
  now,
}: {
  start: LogStart;
  season: Season;
  /** The message that is being edited. */
  original: Message | undefined;
  typed: Pick<TypedText, "line" | "touched" | "belongsTo" | "kept">;
  now: number;
}) {
  const reading = useReadLine({ line, touched, season, now, kept, preferred: start.programId ?? null });
  const { read } = reading;
  const stands = useLogValues({ start, season, read, touched, now, belongsTo, acknowledged: original?.acknowledged });
  const { values, message, guessed } = stands;
  const editing = start.messageId !== undefined;
  const asked = useLogQuestions({ editing, season, line, read, touched, values, message, now });
  const settled = asked.questions.length === 0;
  const effect = useMemo(
    () => (settled && message ? effectOf(season, message, now, guessed.at) : null),
    [settled, season, message, now, guessed.at],
  );
  const program = season.programs.find(({ id }) => id === values.programId);
  const nothingTyped = line.trim() === "" && values.subject === "" && values.body === "";
  const guess =
    !editing && (guessed.programId || (nothingTyped && guessed.kind)) ? `${values.kind} ${values.programId}` : null;
  return {
    ...stands,
    reading,
    read,
    asked,
    settled,
    effect,
    /** Words of the line that nothing was read in: they go with the message as a note. */
    note: leftOver(read, line),
    nothingTyped,
    /** What would be logged though nobody said it: all of it, or its program. Null where that was said. */
    guess,
    /** Nothing was typed or picked yet, and what would be logged is all guesses: saving waits. */
    waits: guess !== null && nothingTyped && Object.values(touched).every((field) => field === undefined),
    /** The stage that the program has by what is logged; null where it stays. */
    stage: touched.kind === undefined && read.stage !== program?.stage ? read.stage : null,
  };
}

export type LogContents = ReturnType<typeof useLogContents>;
