import { monthWords } from "@/lib/season/months";
import type { Fact } from "@/lib/season/schema";

/** What people read of a fact's source. */
export const TRUST_WORDS: Record<Fact["trust"], string> = {
  own: "Their page",
  freida: "FREIDA copy",
  aggregator: "Aggregator",
  yours: "Yours",
};

/** Whose word something is and how old, such as "Their page, August 2026". */
export function sourceWords({ trust, asOf }: { trust: Fact["trust"] | null; asOf: string | null }): string {
  if (trust === null) return "Nothing found";
  return `${TRUST_WORDS[trust]}, ${asOf === null ? "no date" : monthWords(asOf)}`;
}
