import type { Shelf } from "@/lib/fit/shelves";

/** Why programs stand where they stand, beside their count. */
export const SHELF_REASONS: Record<Shelf, string> = {
  ties: "by a rotation, a letter, gold, or two ties, whatever they ask for",
  meets: "nothing stated is against you",
  ask: "too little is known to say",
  misses: "you can still apply",
  "ruled-out": "by a deal-breaker of yours",
};

export const WEIGHT_WORDS = ["Off", "A little", "Some", "A lot"] as const;

/** An address that may be opened as a link; files hold whatever somebody wrote. */
export function linkOf(source: string | null): string | null {
  return source !== null && /^https?:\/\//i.test(source) && URL.canParse(source) ? source : null;
}
