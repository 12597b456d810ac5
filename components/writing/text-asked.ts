/** How long a page may take to load; a letter opened later wasn't asked for by that key. */
const ASKED_FOR_MS = 60_000;

let asked: { until: number; early: string } | null = null;

/** The next letter that opens takes the focus in its text: it was asked for by a key, and whoever pressed it types on. */
export function askForText(now = Date.now()): void {
  asked = { until: now + ASKED_FOR_MS, early: "" };
}

/** Keeps a letter that was typed before there was a text to type it into. */
export function typedEarly(letter: string): void {
  if (asked) asked.early += letter;
}

/** Gives once what was typed early, perhaps nothing, where a letter that opens now takes the focus; null where it does not. */
export function takeAsked(now = Date.now()): { early: string } | null {
  const was = asked;
  asked = null;
  return was && now < was.until ? { early: was.early } : null;
}
