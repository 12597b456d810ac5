import type { Fact } from "@/lib/season/schema";

/** Why a fact settles nothing by itself: it has no date, names no page, or says itself that it is of another program. */
export type Doubt = "undated" | "unsourced" | "another";

/** How the words of a fact begin that is another program's, a hospital's, or a guess of whoever collected it. */
const OF_ANOTHER =
  /^(?:a forum|(?:(?:a|the) tag (?:“[^”]*” )?of )?(?:the )?DR (?:residency|page|FAQ)|DR, not IR|(?:institution|hospital)-wide|implied)\b/i;

/** Whether a fact names a page at all: an address of nothing but spaces names none. */
export const hasPage = ({ source }: Pick<Fact, "source">): boolean => source !== null && source.trim() !== "";

/**
 * Whether a fact leaves open what it says: a requirement is met or missed only by what has a page and a day. What a program's other
 * residency or a whole hospital says asks whether it holds here, but for the applicant's own word.
 */
export function doubtOf(fact: Pick<Fact, "source" | "asOf" | "trust" | "says">): Doubt | null {
  const { asOf, trust, says } = fact;
  if (asOf === null) return "undated";
  if (!hasPage(fact)) return "unsourced";
  return trust !== "yours" && says !== null && OF_ANOTHER.test(says) ? "another" : null;
}

/** Why it settles nothing, after what it says. */
export const DOUBT_WORDS: Record<Doubt, string> = {
  undated: "but nothing dates it",
  unsourced: "but no page is named",
  another: "but that isn’t this program’s own word",
};

/** Why it isn't counted, as a sentence under what it says. */
export const NOT_COUNTED: Record<Doubt, string> = {
  undated: "Not counted: it has no date.",
  unsourced: "Not counted: no page is named.",
  another: "Not counted: it isn’t this program’s own word.",
};

/** Why a deal-breaker doesn't rule a program out by it. */
export const NOT_RULED_OUT: Record<Doubt, string> = {
  undated: "Not ruled out by this: it has no date.",
  unsourced: "Not ruled out by this: no page is named.",
  another: "Not ruled out by this: it isn’t this program’s own word.",
};
