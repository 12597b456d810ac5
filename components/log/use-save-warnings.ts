"use client";

import { useState } from "react";

/** What saving would do unasked, which is shown the first time and done the second: keep words left over as a note, log a guess. */
export function useSaveWarnings({
  note,
  noteWords,
  isGuess,
}: {
  /** Words left over of the line; none where a message is edited. */
  note: string;
  /** Words that the person chose to keep as a note. */
  noteWords: readonly string[];
  /** Nothing was typed: all that the sheet shows is what it takes to be likely. */
  isGuess: boolean;
}) {
  const [warnedNote, setWarnedNote] = useState("");
  const [warnedGuess, setWarnedGuess] = useState(false);
  const isChosen = note !== "" && note.split(/\s+/).every((word) => noteWords.includes(word));

  return {
    /** Words that go with the message as a note the next time it's saved. */
    note: warnedNote === note ? note : "",
    /** A guess is logged the next time it's saved. */
    guess: isGuess && warnedGuess,
    /** Shows what saving would do; false where there is nothing, or nothing new, to show. */
    warn: (): boolean => {
      const aboutGuess = isGuess && !warnedGuess;
      const aboutNote = !aboutGuess && note !== "" && warnedNote !== note && !isChosen;
      if (aboutGuess) setWarnedGuess(true);
      if (aboutNote) setWarnedNote(note);
      return aboutGuess || aboutNote;
    },
  };
}
