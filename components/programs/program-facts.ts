import { CONTACT_POLICIES, SIGNALS, STAGES } from "@/lib/season/values";
import { POLICY_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";

/** The facts of a program that are changed where they stand, or of several at once. */
export const FACTS = {
  stage: { label: "Stage", values: STAGES, words: STAGE_WORDS },
  signal: { label: "Signal", values: SIGNALS, words: SIGNAL_WORDS },
  contactPolicy: { label: "Contact policy", values: CONTACT_POLICIES, words: POLICY_WORDS },
} as const;

export type Fact = keyof typeof FACTS;
