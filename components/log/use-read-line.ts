"use client";

import { useMemo, useState } from "react";
import type { Season } from "@/lib/season/schema";
import { notedIn } from "./line-words";
import type { Kept, Touched } from "./log-values";
import { readKept } from "./read-kept";

/**
 * What the line says, read with the season, with the program that the arrow picked among several, and without words that the person keeps as
 * a note.
 */
export function useReadLine({
  line,
  touched,
  season,
  now,
  kept,
  preferred,
}: {
  line: string;
  touched: Touched;
  season: Season;
  now: number;
  /** The line as it was kept before, and when. */
  kept: Kept | null;
  /** The program that the sheet was opened about. */
  preferred: string | null;
}) {
  const [picked, setPicked] = useState<{ among: string; id: string } | null>(null);
  const [noteWords, setNoteWords] = useState<readonly string[]>([]);
  const plain = useMemo(() => readKept(line, season, now, kept, { preferred }), [line, season, now, kept, preferred]);
  // A program picked with the arrow stays as long as the line's words are as ambiguous as they were.
  const among = plain.candidates
    .map(({ id }) => id)
    .sort()
    .join(" ");
  const chosen = touched.programId ?? (picked?.among === among ? picked.id : null);
  const read = useMemo(
    () => notedIn(chosen ? readKept(line, season, now, kept, { preferred, chosen }) : plain, noteWords),
    [line, season, now, kept, preferred, chosen, plain, noteWords],
  );

  return {
    read,
    /** Words that the person keeps as a note. */
    noteWords,
    keepAsNote: (words: string) => setNoteWords((before) => [...before, ...words.split(" ")]),
    /** Takes one of the programs that the line's words could mean. */
    pick: (id: string) => setPicked({ among, id }),
    forgetPick: () => setPicked(null),
  };
}
