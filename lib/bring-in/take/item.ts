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

/** An item of a place in a file, without what only some items have. */
export function bareItem(key: string, { file, at }: Place): Omit<Item, "state" | "title"> {
  return { key, noun: null, detail: "", file, at, both: null, follows: NOTHING, choices: NOTHING, answer: null };
}
