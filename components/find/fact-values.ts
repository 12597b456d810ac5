import { isMinScore, plainValue } from "@/lib/fit/fact-words";
import type { Fact, FactValue } from "@/lib/season/schema";

/** How what somebody found of a program is typed, and which of its facts it takes the place of. */

export const TRUTHS = new Set(["imgAccepted", "esir", "ecfmg"]);
export const NUMBERS = new Set(["usceRequiredMonths", "yogLimitYears", "lettersNeeded", "integratedPositions"]);
export const UNITS: Record<string, string> = {
  usceRequiredMonths: "months",
  yogLimitYears: "years",
  lettersNeeded: "letters",
};
export const EXAMS = ["Step 2 CK", "Step 1"];

const wholeNumber = (said: string) => (/^\d{1,3}$/.test(said) ? Number(said) : null);

/** What was typed, as a value of its field; null where it is none. */
export function typedValue(field: string, typed: string, exam: string): FactValue | null {
  const said = typed.trim();
  if (said === "") return null;
  if (TRUTHS.has(field)) return said === "yes";
  if (field === "minScore") {
    const value = wholeNumber(said);
    return value === null ? null : { exam, value };
  }
  if (NUMBERS.has(field)) return wholeNumber(said);
  if (field !== "visaSponsored") return said;
  if (/^none$/i.test(said)) return [];
  return said
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
}

/** A value as it is typed. */
export function typedOf(field: string, value: FactValue | null): string {
  if (value === null) return "";
  if (isMinScore(value)) return String(value.value);
  if (Array.isArray(value)) return value.length > 0 ? value.join(", ") : "none";
  return field === "minScore" ? String(value) : plainValue(value);
}

/** The exam that a minimum is of; null for any other value. */
export const examIn = (value: FactValue | null) => (value !== null && isMinScore(value) ? value.exam : null);

/** Whether a fact is the applicant's own word on a field; the minimum of another exam is another fact. */
export const isMine = (field: string, value: FactValue | null) => (fact: Fact) =>
  fact.trust === "yours" &&
  fact.field === field &&
  (field !== "minScore" || value === null || examIn(fact.value) === examIn(value));

/** The address that was typed, with or without its https; null where it is none, and empty where nothing was typed. */
export function typedAddress(typed: string): string | null {
  const said = typed.trim();
  const link = /^[\w-]+(\.[\w-]+)+/.test(said) ? `https://${said}` : said;
  return link === "" || (/^https?:\/\//i.test(link) && URL.canParse(link)) ? link : null;
}
