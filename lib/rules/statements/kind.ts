import type { SentenceView } from "@/lib/rules/statements/reading";
import type { Match } from "@/lib/rules/text/phrase";

/** A kind of statement: what a program's sentence may say, ask, offer or refuse (docs/rules.md). */
export type StatementKind<Id extends string> = {
  /** Equal to the file's name; public and stable. */
  id: Id;
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
  find: (reading: SentenceView) => Match | null;
  /** What settles that a sentence does not carry it, whatever was learned of such sentences. */
  never?: (reading: SentenceView) => boolean;
  /** What settles that what the patterns find stands, whatever was learned of such sentences. */
  surely?: (reading: SentenceView) => boolean;
};
