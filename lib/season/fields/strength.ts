import { STRENGTH_KINDS } from "@/lib/season/values";
import { STRENGTH_WORDS } from "@/lib/season/words";
import type { Fields } from "./field";

/** What the applicant can honestly say of themselves, kept once, with what shows it. */
export const STRENGTH = {
  id: { kind: "id" },
  kind: { kind: "choice", label: "Kind", values: STRENGTH_KINDS, words: STRENGTH_WORDS },
  /** A sentence that can stand in a letter. */
  fact: {
    kind: "line",
    label: "What you can say",
    least: 1,
    ask: "Enter the fact as a sentence you could use in a letter.",
  },
  evidence: { kind: "line", label: "Evidence", usual: "" },
  /** Words by which a letter is known to have told it, where the fact's own words are not enough. */
  words: { kind: "texts", label: "Words that mention it", typed: "commas", least: 1, most: 20, usual: [] },
} as const satisfies Fields;
