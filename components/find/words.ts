import type { FoundProgram } from "@/lib/fit/found";
import type { ListSection } from "@/lib/fit/list-sections";

/** Why programs stand where they stand, beside their count. */
export const SECTION_REASONS: Record<ListSection, string> = {
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

/** How many programs there are to look at: "70 in the directory, 12 on other tracks; 6 in your season". */
export function listWords(programs: readonly Pick<FoundProgram, "added" | "otherTrack">[]): string {
  const own = programs.filter(({ added }) => added).length;
  const elsewhere = programs.filter(({ added, otherTrack }) => otherTrack && !added).length;
  return `${programs.length - own} in the directory${elsewhere > 0 ? `, ${elsewhere} on other tracks` : ""}; ${own} in your season`;
}
