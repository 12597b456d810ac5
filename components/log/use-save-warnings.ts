"use client";

import { useState } from "react";

/**
 * What saving would do unasked, which is shown the first time and done the second: keep words left over as a note, log a guess. Another guess
 * is shown again.
 */
export function useSaveWarnings({
  note,
  noteWords,
  guess,
}: {
  /** Words left over of the line; none where a message is edited. */
  note: string;
  /** Words that the person chose to keep as a note. */
  noteWords: readonly string[];
  /** What would be logged though nobody said it; null where all that counts was said. */
  guess: string | null;
}) {
  const [warnedNote, setWarnedNote] = useState("");
  const [warnedGuess, setWarnedGuess] = useState<string | null>(null);
  const isChosen = note !== "" && note.split(/\s+/).some((word) => noteWords.includes(word));

  return {
    /** Words that go with the message as a note as the person chose: those, and what is left over beside them. */
    chosenNote: isChosen ? note : "",
    /** Words that go with the message as a note the next time it's saved. */
    note: warnedNote === note ? note : "",
    /** A guess is logged the next time it's saved. */
    guess: guess !== null && warnedGuess === guess,
    /** Shows what saving would do; false where there is nothing, or nothing new, to show. */
    warn: (): boolean => {
      const aboutGuess = guess !== null && warnedGuess !== guess;
      const aboutNote = !aboutGuess && note !== "" && warnedNote !== note && !isChosen;
      if (aboutGuess) setWarnedGuess(guess);
      if (aboutNote) setWarnedNote(note);
      return aboutGuess || aboutNote;
    },
  };
}
