import type { Season } from "@/lib/season/schema";
import type { MadeNoun, Place } from "../report";

export type Choice = { id: string; label: string };

/** The answer that leaves something out. */
export const LEAVE: Choice = { id: "leave", label: "Leave it out" };

/** What follows from something, in words: another interview at the same time, mail that names an old day, or what is so from then on. */
export type Follow = { kind: "clash" | "mail" | "so"; words: string };

/** One thing that would happen, or that is asked about or left out, as a screen shows it. */
export type Item = {
  key: string;
  state: "new" | "changed" | "left" | "asks";
  noun: MadeNoun | null;
  title: string;
  detail: string;
  file: string;
  at: string;
  /** Both values of something that differs. */
  both: { field: string; yours: string; theirs: string } | null;
  follows: readonly Follow[];
  choices: readonly Choice[];
  /** What was answered, where it was. */
  answer: string | null;
};

/** A row of those that files bring in. */
export type Listed = { [Name in MadeNoun]: Season[Name][number] }[MadeNoun];

/** Most rows are followed by nothing, and ask nothing: one list serves them all. */
export const NOTHING: readonly never[] = [];

/** What of an item only some have. */
type Further = Partial<Pick<Item, "noun" | "detail" | "both" | "follows" | "choices" | "answer">>;

/** An item of a place in a file. All have one shape: a file may have a hundred thousand of them. */
export function itemOf(
  key: string,
  { file, at }: Place,
  state: Item["state"],
  title: string,
  { noun = null, detail = "", both = null, follows = NOTHING, choices = NOTHING, answer = null }: Further,
): Item {
  return { key, state, noun, title, detail, file, at, both, follows, choices, answer };
}
