import { analyse, type Sentence } from "@/lib/rules/text/analyse";
import { Places } from "@/lib/rules/text/phrase";
import { remembering } from "@/lib/rules/text/remember";
import type { DraftMessage, Mark } from "@/lib/rules/types";

/** Where a sentence stands in its text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/**
 * A reader of the sentences of which `says` holds, remembered by the text. Only sentences in whose plain lower-case text
 * `gate` occurs (or of which it holds) are looked at closely.
 */
export function sentencesThat(
  gate: RegExp | ((plain: string) => boolean),
  says: (sentence: Sentence, places: Places) => boolean,
): (text: string) => readonly Span[] {
  const worth = gate instanceof RegExp ? (plain: string) => gate.test(plain) : gate;
  return remembering((text) =>
    analyse(text, worth)
      .filter((sentence) => says(sentence, new Places(sentence)))
      .map(({ start, end }) => ({ start, end })),
  );
}

/** Marks for what a reader finds in a draft's subject and body, each with the same message. */
export function marksOf(draft: DraftMessage, read: (text: string) => readonly Span[], message: string): Mark[] {
  return (["subject", "body"] as const).flatMap((field) =>
    read(draft[field]).map(({ start, end }): Mark => ({ field, start, end, message })),
  );
}

/** A text from its first to its last character that is no white space, for what is said of all of it; at 0 where it has none. */
export function wholeOf(text: string): Span {
  const start = text.length - text.trimStart().length;
  return text.trim() === "" ? { start: 0, end: 0 } : { start, end: text.trimEnd().length };
}
