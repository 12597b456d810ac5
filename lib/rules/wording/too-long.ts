import type { WordingRule } from "@/lib/rules/rule";
import { ABBREVIATED, type Sentence, unreadSentences } from "@/lib/rules/text/analyse";
import { greetingAt } from "@/lib/rules/text/greeting";
import { ownText } from "@/lib/rules/text/own-text";
import { byPiece, ownPieces } from "@/lib/rules/text/pieces";
import { recently } from "@/lib/rules/text/remember";
import type { Span } from "@/lib/rules/wording/sentences";
import type { SentKind } from "@/lib/season/schema";

/** What a message may hold at most (docs/rules.md). */
export const INTEREST_SENTENCES = 9;
export const INTEREST_WORDS = 180;
export const THANK_YOU_WORDS = 200;
export const LETTER_WORDS = 350;

type Limits = { sentences?: number; words: number };
const LETTER: Limits = { words: LETTER_WORDS };

/** Letters are what one writes to move a program; replies, questions about parking and notes on a rotation are as long as they need. */
const LIMITS: Partial<Record<SentKind, Limits>> = {
  interest: { sentences: INTEREST_SENTENCES, words: INTEREST_WORDS },
  "thank-you": { words: THANK_YOU_WORDS },
  update: LETTER,
  "strong-interest": LETTER,
  intent: LETTER,
  "intent-release": LETTER,
};

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;
/** The same of plain letters, which says it at once of most words. */
const PLAIN_LETTER = /[A-Za-z0-9]/;

/** Where the letter itself begins in its plain text: behind the greeting. */
function beginsAt(text: string): number {
  const { plain, blocks } = ownText(text);
  return blocks[0] ? (greetingAt(plain.text, blocks[0].start)?.end ?? 0) : 0;
}

/** Where the words of a piece begin and end, one after another. */
const boundsOf = (written: string): readonly number[] =>
  Array.from(written.matchAll(/\S+/g)).flatMap(({ 0: word, index }) =>
    PLAIN_LETTER.test(word) || LETTER_OR_FIGURE.test(word) ? [index, index + word.length] : [],
  );
const boundsKnown = byPiece(boundsOf);

/**
 * The words that a person would count, as a word processor does: what stands between spaces and holds a letter or a figure. Earlier
 * mail, the greeting, the closing, and the signature are none of them.
 */
export const countedWords = recently((text: string): readonly Span[] => {
  const { plain } = ownText(text);
  const from = beginsAt(text);
  const words: Span[] = [];
  for (const piece of ownPieces(text)) {
    const { written, start } = piece;
    const cut = Math.min(Math.max(0, from - start), written.length);
    const bounds = cut === 0 ? boundsKnown(piece) : boundsOf(written.slice(cut));
    for (let i = 0; i + 1 < bounds.length; i += 2)
      words.push({
        start: plain.startOf(start + cut + (bounds[i] ?? 0)),
        end: plain.endOf(start + cut + (bounds[i + 1] ?? 0) - 1),
      });
  }
  return words;
});

const INNER_STOP = /[.!?][\s"'-]*[\p{L}\p{N}]/u;

/** A stop inside what was read as one sentence ends one all the same where a writer uses no capitals: "i love ir. i ran a registry". */
function partsOf({ start, end, words }: Sentence): Span[] {
  const parts: Span[] = [];
  let from = start;
  words.forEach((word, i) => {
    const next = words[i + 1];
    const spelled = words[i - 1]?.text ?? "";
    if (!next || next.start === word.end || !/^[.!?]$/.test(word.text) || ABBREVIATED.test(`${spelled}.`)) return;
    if (!/^[\p{L}\p{N}]/u.test(next.text)) return;
    parts.push({ start: from, end: word.end });
    from = next.start;
  });
  return [...parts, { start: from, end }];
}

/** The sentences that a person would count; an item of a list is one, with or without a full stop. */
export const countedSentences = recently((text: string): readonly Span[] => {
  const { plain, blocks } = ownText(text);
  const from = beginsAt(text);
  const first = blocks.find(({ end }) => end > from);
  const began = first ? plain.startOf(Math.max(first.start, from)) : text.length;
  return unreadSentences(text)
    .filter((part) =>
      part.start >= began
        ? LETTER_OR_FIGURE.test(part.written)
        : part.sentence.words.some(({ text, start }) => start >= began && LETTER_OR_FIGURE.test(text)),
    )
    .flatMap((part) =>
      INNER_STOP.test(part.written) ? partsOf(part.sentence) : [{ start: part.start, end: part.end }],
    )
    .filter(({ end }) => end > began);
});

export const tooLong: WordingRule<"too-long"> = {
  id: "too-long",
  title: "This is long",
  why: "Directors read hundreds of these, mostly on their phones. A short one gets read to the end.",
  todo: "Keep what only you can say, and only to this program. Cut the rest.",
  level: "notice",
  examples: [
    {
      text: "I am a student. I study abroad. I like IR. I like clinics. I like teaching. I ran a registry. I wrote a paper. I sat my exams. I know Chicago. I hope to visit.",
      fires: true,
      kind: "interest",
    },
    { text: "I ran a registry of 300 patients. I would be glad to interview.", fires: false, kind: "interest" },
  ],
  check: ({ kind, body }) => {
    const limits = LIMITS[kind];
    if (!limits) return [];
    const words = countedWords(body);
    const end = words.at(-1)?.end ?? 0;
    const over = words[limits.words];
    if (over) {
      const message = `This has ${words.length} words, not counting the greeting and signature; aim for ${limits.words} at most.`;
      return [{ field: "body", start: over.start, end, message }];
    }
    // No sentence is without a word, so few words need no closer reading.
    if (limits.sentences === undefined || words.length <= limits.sentences) return [];
    const sentences = countedSentences(body);
    const past = sentences[limits.sentences];
    if (!past) return [];
    const message = `This has ${sentences.length} sentences; aim for ${limits.sentences} at most.`;
    return [{ field: "body", start: past.start, end, message }];
  },
};
