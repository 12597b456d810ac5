import type { Piece } from "../found";
import { WORDS_SHOWN } from "../search-rows";
import { type Word, wordsOf } from "./words";

/** Where a phrase stands: from its first word to its last. */
type Place = { phrase: number; first: number; last: number };

/** Words of which the last may be the beginning of one, as each word that was typed is. */
export type Phrase = string[];

/** The places of the phrases in these words, from left to right. */
function placesOf(words: Word[], phrases: Phrase[]): Place[] {
  return words.flatMap((_, first) =>
    phrases.flatMap((phrase, index) => {
      const last = first + phrase.length - 1;
      const stands = phrase.every((part, i) => {
        const word = words[first + i]?.folded;
        return first + i === last ? word?.startsWith(part) : word === part;
      });
      return stands ? [{ phrase: index, first, last }] : [];
    }),
  );
}

/** How much of what was looked for stands in a window: every phrase counts, and again a little. */
function scoreOf(places: Place[], from: number): { score: number; within: Place[] } {
  const within = places.filter(({ first }) => first >= from && first < from + WORDS_SHOWN);
  const seen = new Set(within.map(({ phrase }) => phrase)).size;
  return { score: seen * 1_000 + (within.length - seen), within };
}

/**
 * Which word of the text a part of it begins with, by the rules of SQLite's `snippet`, so that one sees the same whatever the database: the
 * window with the most of what was looked for, that in its middle, or the sentence from its beginning.
 */
function windowOf(text: string, words: Word[], places: Place[]): number {
  let best = { score: 0, start: 0 };
  const sentences = words.flatMap(({ from }, i) =>
    i === 0 || /[.:][ \t\n\r]+$/.test(text.slice(Math.max(0, from - 50), from)) ? [i] : [],
  );
  for (const place of places) {
    const { score, within } = scoreOf(places, place.first);
    const [first = 0, last = 0] = [within[0]?.first, (within.at(-1)?.last ?? 0) + 1];
    const centered = Math.trunc(first - (WORDS_SHOWN - (last - first)) / 2);
    const start = Math.max(0, Math.min(centered, words.length - WORDS_SHOWN));
    if (score > best.score) best = { score, start };
    const sentence = sentences.findLast((at) => at <= place.first);
    if (words.length <= WORDS_SHOWN || sentence === undefined || sentence >= place.first) continue;
    const whole = scoreOf(places, sentence).score + (sentence === 0 ? 120 : 100);
    if (whole > best.score) best = { score: whole, start: sentence };
  }
  return best.start;
}

/** A part of the text with what was looked for marked in it, or its beginning where nothing of that stands there. */
export function snippet(text: string, phrases: Phrase[]): Piece[] {
  const words = wordsOf(text);
  const places = placesOf(words, phrases);
  const start = windowOf(text, words, places);
  const end = Math.min(start + WORDS_SHOWN, words.length) - 1;
  const from = start === 0 ? 0 : (words[start]?.from ?? 0);
  const to = end >= words.length - 1 ? text.length : (words[end]?.to ?? text.length);
  const marks: { from: number; to: number }[] = [];
  for (const { first, last } of places) {
    const [one, other] = [words[Math.max(first, start)], words[Math.min(last, end)]];
    if (!one || !other || first > end || last < start) continue;
    const before = marks.at(-1);
    if (before && one.from < before.to) before.to = Math.max(before.to, other.to);
    else marks.push({ from: one.from, to: other.to });
  }
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of marks) {
    pieces.push(
      { text: text.slice(at, mark.from), marked: false },
      { text: text.slice(mark.from, mark.to), marked: true },
    );
    at = mark.to;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  return joined([
    { text: start > 0 ? "…" : "", marked: false },
    ...pieces,
    { text: to < text.length ? "…" : "", marked: false },
  ]);
}

/** Pieces without the empty ones, and with those of a kind that stand side by side in one, unless they are marked. */
function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    if (piece.text === "") continue;
    if (before && !before.marked && !piece.marked) before.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}
