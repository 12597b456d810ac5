import type { Band, StatedLine } from "@/lib/fit/lines";
import { monthWords } from "@/lib/fit/month-words";
import type { Fact } from "@/lib/season/schema";

/** What people read of a fact's source. */
export const TRUST_WORDS: Record<Fact["trust"], string> = {
  own: "Their page",
  freida: "FREIDA copy",
  aggregator: "Aggregator",
  yours: "Yours",
};

/** Why programs are in a band, beside its count. */
export const BAND_REASONS: Record<Band, string> = {
  ties: "a rotation, a letter, gold, or two ties",
  meets: "nothing stated is against you",
  ask: "too little is known to say",
  misses: "you can still apply",
};

export const WEIGHT_WORDS = ["Off", "A little", "Some", "A lot"] as const;

/** Whose word a line is and how old, such as "Their page, August 2026". */
export function sourceWords({ trust, asOf }: Pick<StatedLine, "trust" | "asOf">): string {
  if (trust === null) return "Nothing found";
  return `${TRUST_WORDS[trust]}, ${asOf === null ? "no date" : monthWords(asOf)}`;
}

/** An address that may be opened as a link; files hold whatever somebody wrote. */
export function linkOf(source: string | null): string | null {
  return source !== null && /^https?:\/\//i.test(source) && URL.canParse(source) ? source : null;
}
