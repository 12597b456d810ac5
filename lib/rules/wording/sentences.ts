import type { DraftMessage, Mark } from "@/lib/rules/rule";
import { bySentence, type Sentence, unreadSentences } from "@/lib/rules/text/analyse";
import type { Glance } from "@/lib/rules/text/glance";
import { Places } from "@/lib/rules/text/phrase";
import { recently } from "@/lib/rules/text/remember";

/** Where a sentence stands in its text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/**
 * A reader of the sentences of which `says` holds, remembered by the sentence. Only those in whose plain lower-case text `gate` occurs (or of which it holds at a glance) are looked at closely.
 */
export function sentencesThat(
  gate: RegExp | ((glance: Glance) => boolean),
  says: (sentence: Sentence, places: Places) => boolean,
): (text: string) => readonly Span[] {
  const worth = gate instanceof RegExp ? ({ plain }: Glance) => gate.test(plain) : gate;
  const holds = bySentence((part) => worth(part) && says(part.sentence, new Places(part.sentence)));
  return recently((text) =>
    unreadSentences(text)
      .filter(holds)
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
