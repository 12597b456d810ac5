import type { Season } from "@/lib/season/schema";

/** Characters of text whose readings are kept; a season of 3,000 letters is some 5 million. */
const KEPT_CHARACTERS = 20_000_000;

/** Characters of the sentences that a rule remembers: those of a few hundred letters. */
export const KEPT_SENTENCES = 300_000;

/**
 * The same reading of a text, remembered by the text, so that a season's letters are read once and not at every look. Bounded:
 * when the texts kept grow past the limit, those not asked for the longest are let go.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  return rememberingBy((text) => text, read);
}

/**
 * The same for what is told apart by words that are part of it, `kept` characters of which are remembered. A word that was cut
 * out of a text may keep all of it in memory. Two halves take turns: when the younger is full the older is let go whole, but for
 * what was asked for meanwhile. (To let go of one reading at a time is slow: a map passes over all that it held before.)
 */
export function rememberingBy<From, T>(
  wordsOf: (from: From) => string,
  read: (from: From) => T,
  kept = KEPT_CHARACTERS,
): (from: From) => T {
  let younger = new Map<string, T>();
  let older = new Map<string, T>();
  let characters = 0;
  let last: { words: string; reading: T } | null = null;
  const keep = (words: string, reading: T): T => {
    last = { words, reading };
    return reading;
  };
  return (from) => {
    const words = wordsOf(from);
    // The same is often asked for twice in a row, and found sooner so than in a map.
    if (last !== null && last.words === words) return last.reading;
    const known = younger.get(words);
    if (known !== undefined) return keep(words, known);
    const reading = older.get(words) ?? read(from);
    characters += words.length;
    if (characters > kept / 2) {
      older = younger;
      younger = new Map();
      characters = words.length;
    }
    younger.set(words, reading);
    return keep(words, reading);
  };
}

/** Texts kept: a draft's subject and body are read by one rule after another. */
const RECENT = 4;

/** A reading that several rules share, remembered for the texts that were read last. */
export function recently<T>(read: (text: string) => T): (text: string) => T {
  const recent: { text: string; reading: T }[] = [];
  let oldest = 0;
  return (text) => {
    for (const known of recent) if (known.text === text) return known.reading;
    const reading = read(text);
    recent[oldest] = { text, reading };
    oldest = (oldest + 1) % RECENT;
    return reading;
  };
}

/** Seasons whose names are kept with the readings made under them. */
const SEASONS_KEPT = 8;

/**
 * What is made of a season's names and places, remembered by its rows while these stay the same ones, else by what `words` gives of
 * them: a season with one message more is read under the same names.
 */
export function rememberingNames<T>(
  words: (season: Season) => string,
  make: (season: Season) => T,
): (season: Season) => T {
  const byRows = new WeakMap<Season["programs"], { contacts: unknown; applicant: unknown; made: T }>();
  const byWords = new Map<string, T>();
  return (season) => {
    const { programs, contacts, applicant } = season;
    const same = byRows.get(programs);
    if (same && same.contacts === contacts && same.applicant === applicant) return same.made;
    const names = words(season);
    const known = byWords.get(names);
    const made = known ?? make(season);
    for (const oldest of byWords.keys()) {
      if (known !== undefined || byWords.size < SEASONS_KEPT) break;
      byWords.delete(oldest);
    }
    byWords.set(names, made);
    byRows.set(programs, { contacts, applicant, made });
    return made;
  };
}
