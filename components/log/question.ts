import type { Touched } from "./log-values";

/** What taking a choice does. */
export type Take =
  /** Writes a name that is read in the place of words that were not, or that fit two. */
  | { does: "replace"; words: string; by: string; alias?: { programId: string; name: string } }
  | { does: "set"; fields: Touched }
  | { does: "add a program"; words: string; name: string }
  /** Adds people by their names, each in the place of the words that are it. */
  | { does: "add people"; people: { words: string; name: string }[]; programId: string }
  | { does: "leave out"; words: string }
  /** Keeps words with the message, as a note. */
  | { does: "note"; words: string }
  /** Nothing was sent yet: the line becomes a task. */
  | { does: "add a task"; dueOn: string | null }
  /** A part of the line is done and stays; the rest becomes a task. */
  | { does: "part into a task"; done: string; title: string; dueOn: string | null; programId: string }
  /** Several programs are named: the line becomes the first of these, and each other is the next one's once that is logged. */
  | { does: "one by one"; lines: string[] }
  /** The time that was typed is the interview's; the message has come by now. `starts`: wall time in the season's zone, or a day. */
  | { does: "add the interview"; starts: string }
  /** What the text names is right as it is filed. */
  | { does: "checked" }
  /** It is the #1 letter, though none of its sentences says so. */
  | { does: "confirm the letter" };

export type Choice = { key: string; label: string; about: string; take: Take };

/** Something the line leaves to the person; nothing is saved before it is settled. */
export type Question = { key: string; title: string; words: string; choices: Choice[] };
