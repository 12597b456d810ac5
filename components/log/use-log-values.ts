"use client";

import { type RefObject, useEffect, useMemo } from "react";
import type { ReadLine } from "@/lib/log-line/read";
import { reminders as remindersAt } from "@/lib/rules";
import type { Message, Season } from "@/lib/season/schema";
import type { LogStart } from "./log-start";
import { guessedOf, logValues, messageOf, proposesKind, type Touched } from "./log-values";
import { useKindReader } from "./use-kind-reader";

/** The values in the sheet's fields, which of them are guesses, and the message they make; with the season's reminders they were guessed from. */
export function useLogValues({
  start,
  season,
  read,
  touched,
  now,
  acknowledged,
  belongsTo,
}: {
  start: LogStart;
  season: Season;
  read: ReadLine;
  touched: Touched;
  now: number;
  /** Reasons that the message being edited has already. */
  acknowledged: Message["acknowledged"] | undefined;
  /** Is set to the program that the typed words are about, unless that is a guess. */
  belongsTo: RefObject<string | null>;
}) {
  const reminders = useMemo(() => remindersAt(season, now), [season, now]);
  const readKind = useKindReader(proposesKind(start, touched));
  const values = useMemo(
    () => logValues(season, reminders, now, start, read, touched, readKind),
    [season, reminders, now, start, read, touched, readKind],
  );
  const guessed = guessedOf(values, start, read, touched);
  const { programId: isGuess } = guessed;
  useEffect(() => {
    belongsTo.current = isGuess ? null : values.programId;
  }, [belongsTo, isGuess, values.programId]);
  const message = useMemo(
    () => messageOf(values, { id: "this", now, acknowledged: acknowledged ?? [] }),
    [values, now, acknowledged],
  );
  return { reminders, values, guessed, message };
}
