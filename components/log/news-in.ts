import type { Message } from "@/lib/season/schema";

type News = NonNullable<Message["news"]>;

/** What people call what is new, in a line or a letter. */
const SAYS: readonly [News, RegExp][] = [
  ["presentation", /\b(?:abstracts?|posters?|presentations?|presented|presenting)\b/i],
  ["publication", /\b(?:publications?|published|manuscripts?|papers?|in press)\b/i],
  ["exam-score", /\bstep\s*[123]\b|\b(?:usmle|comlex|ite)\b/i],
  ["award", /\b(?:awards?|awarded|scholarships?|honor society|aoa|ghhs)\b/i],
  ["grant", /\bgrants?\b/i],
  ["degree", /\b(?:degree|mph|ph\.?d|graduated)\b/i],
];

/** The one kind of news that a text tells of; null where it tells of none, or of several. */
export function newsIn(text: string): News | null {
  const told = SAYS.filter(([, says]) => says.test(text)).map(([news]) => news);
  const [only] = told;
  return told.length === 1 && only ? only : null;
}
