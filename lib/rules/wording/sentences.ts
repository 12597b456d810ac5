import { type LearnedCheck, learnedChecks, mayConcern } from "@/lib/rules/learned/wording";
import type { DraftMessage, Mark } from "@/lib/rules/rule";
import { bySentence, type Sentence, unreadSentences, type Wording } from "@/lib/rules/text/analyse";
import type { Glance } from "@/lib/rules/text/glance";
import { Places } from "@/lib/rules/text/phrase";
import { recently } from "@/lib/rules/text/remember";

/** Where a sentence stands in its text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/** A sentence that is marked; `unsure` where its words and what was learned disagree. */
export type MarkedSpan = Span & { unsure?: true };

/** How likely, by what was learned, a sentence has to be for what its words say to be sure, or to be said at all, */
const AGREES = 0.4;
const ALLOWS = 0.12;
/** … and to be marked where its words say nothing. Chosen on sentences that neither patterns nor readers had seen. */
const SAYS_ALONE = 0.6;
/** … or are taken to deny it. */
const SAYS_AGAINST = 0.97;

/** What the words of a sentence say of a matter: that it is so; that it is not, or another's; or nothing. */
export type Verdict = "so" | "denied" | "nothing";

/** Less is no sentence that anything can be learned of. */
const FEWEST_WORDS = 5;
const isQuoting = ({ sentence: { words } }: Wording) => words.some(({ quotation }) => quotation > 0);

/** What patterns and the learned reader of a check make of a sentence together: null where it says nothing of the kind. */
export function together(wording: Wording, said: Verdict, check: LearnedCheck): "sure" | "unsure" | null {
  if (said === "nothing" && !mayConcern(check, wording)) return null;
  const likely = learnedChecks(wording).get(check) ?? 0;
  if (said === "so") return likely >= AGREES ? "sure" : likely >= ALLOWS ? "unsure" : null;
  const enough = said === "denied" ? SAYS_AGAINST : SAYS_ALONE;
  return likely >= enough && wording.sentence.words.length >= FEWEST_WORDS && !isQuoting(wording) ? "unsure" : null;
}

/** A reader of sentences as `sentencesThat`, with a second opinion: what only one of the two finds is unsure. */
export function sentencesLearned(
  check: LearnedCheck,
  gate: (glance: Glance) => boolean,
  says: (sentence: Sentence, places: Places) => Verdict,
): (text: string) => readonly MarkedSpan[] {
  const read = bySentence((wording) =>
    together(wording, gate(wording) ? says(wording.sentence, new Places(wording.sentence)) : "nothing", check),
  );
  return recently((text) =>
    unreadSentences(text).flatMap((part): MarkedSpan[] => {
      const said = read(part.wording);
      if (said === null) return [];
      const { start, end } = part;
      return [said === "sure" ? { start, end } : { start, end, unsure: true }];
    }),
  );
}

/**
 * A reader of the sentences of which `says` holds, remembered by the sentence. Only those in whose plain lower-case text `gate` occurs (or of which it holds at a glance) are looked at closely.
 */
export function sentencesThat(
  gate: RegExp | ((glance: Glance) => boolean),
  says: (sentence: Sentence, places: Places) => boolean,
): (text: string) => readonly Span[] {
  const worth = gate instanceof RegExp ? ({ plain }: Glance) => gate.test(plain) : gate;
  const holds = bySentence((wording) => worth(wording) && says(wording.sentence, new Places(wording.sentence)));
  return recently((text) =>
    unreadSentences(text)
      .filter(({ wording }) => holds(wording))
      .map(({ start, end }) => ({ start, end })),
  );
}

/** Marks for what a reader finds in a draft's subject and body, each with the same message; what is unsure is a notice at most. */
export function marksOf(draft: DraftMessage, read: (text: string) => readonly MarkedSpan[], message: string): Mark[] {
  return (["subject", "body"] as const).flatMap((field) =>
    read(draft[field]).map(({ start, end, unsure }): Mark => ({ field, start, end, message, ...(unsure && UNSURE) })),
  );
}

/** What a mark carries that its rule is not sure of. */
export const UNSURE = { level: "notice", unsure: true } as const;

/** A text from its first to its last character that is no white space, for what is said of all of it; at 0 where it has none. */
export function wholeOf(text: string): Span {
  const start = text.length - text.trimStart().length;
  return text.trim() === "" ? { start: 0, end: 0 } : { start, end: text.trimEnd().length };
}
