import type { Reading } from "@/lib/rules/signals/reading";
import type { Match } from "@/lib/rules/text/phrase";

/** What a program's sentence may say, weakest first, then what it asks, offers or refuses (rules.md section 5). */
export const SIGNAL_IDS = [
  "courtesy",
  "warm",
  "rank-highly",
  "ranked-to-match",
  "conditional-match",
  "asks-interest",
  "asks-rank",
  "asks-others",
  "asks-commitment",
  "offers-agreement",
  "negative",
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

export type Signal = {
  /** Equal to the file's name; public and stable. */
  id: SignalId;
  title: string;
  /** What it tells the applicant and what it does not; never that anything is certain. */
  meaning: string;
  /** From 1, a courtesy, to 5; null for what says nothing of how much the applicant is wanted. */
  strength: number | null;
  /** Whether a program steps over what the Match lets it ask or offer. */
  boundary: boolean;
  /** How to answer without committing. */
  advice: string | null;
  examples: { text: string; fires: boolean }[];
  find: (reading: Reading) => Match | null;
};
