import { PROFILE } from "@/lib/season/fields/profile";

/** The questions of the profile that are answered by a number. */
export const NUMBERS = ["step2ck", "graduationYear", "usceMonths", "publications", "presentations"] as const;
export type NumberName = (typeof NUMBERS)[number];

/** Which numbers can be meant, how many digits they have where that is fixed, and what is asked for where another stands. */
type Range = { from: number; to: number; digits: number | null; ask: string };

/** The least that anybody scores has three digits; who begins a residency has graduated by the year it begins. */
export function rangeOf(name: NumberName, seasonYear: number): Range {
  const { from, to, ask } = PROFILE[name];
  if (name === "step2ck") {
    const least = 100;
    return {
      from: least,
      to,
      digits: 3,
      ask: `Enter your three-digit score, ${least} to ${to}. It doesn’t count until then.`,
    };
  }
  if (name === "graduationYear") {
    const last = seasonYear + 1;
    return { from, to: last, digits: 4, ask: `Enter a year up to ${last}, when this season’s residencies begin.` };
  }
  return { from, to, digits: null, ask };
}

/** A number as it is typed: null where nothing is, undefined where it is none of its range. */
export function typedNumber(typed: string, { from, to }: Pick<Range, "from" | "to">): number | null | undefined {
  if (typed.trim() === "") return null;
  const number = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return number >= from && number <= to ? number : undefined;
}
