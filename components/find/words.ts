import type { Band } from "@/lib/fit/lines";

/** Why programs are in a band, beside its count. */
export const BAND_REASONS: Record<Band, string> = {
  ties: "a rotation, a letter, gold, or two ties",
  meets: "nothing stated is against you",
  ask: "too little is known to say",
  misses: "you can still apply",
};

export const WEIGHT_WORDS = ["Off", "A little", "Some", "A lot"] as const;

/** An address that may be opened as a link; files hold whatever somebody wrote. */
export function linkOf(source: string | null): string | null {
  return source !== null && /^https?:\/\//i.test(source) && URL.canParse(source) ? source : null;
}
