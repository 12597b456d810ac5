import type { FactValue, MinScore, Program } from "@/lib/season/schema";
import { CONTACT_POLICIES } from "@/lib/season/values";
import { count, listOf, POLICY_WORDS } from "@/lib/season/words";

/** What people call the fields that facts are of, and what is asked where one isn't known. */

type Field = { label: string; question: string };

/** What a program may ask of an applicant, in the order in which it is told. */
export const REQUIREMENTS = {
  imgAccepted: { label: "IMGs", question: "Ask: do you consider international medical graduates?" },
  ecfmg: { label: "ECFMG", question: "Ask: by when do you need ECFMG certification?" },
  minScore: { label: "Minimum score", question: "Ask: do you have a minimum score, and in which exam?" },
  yogLimitYears: {
    label: "Graduation",
    question: "Ask: how recent must graduation be, and how do you count the years?",
  },
  usceRequiredMonths: { label: "US clinical", question: "Ask: how many months of US clinical experience do you want?" },
  lettersNeeded: { label: "Letters", question: "Ask: how many letters do you want, and from whom?" },
  visaSponsored: { label: "Visas", question: "Ask: which visas do you sponsor?" },
} as const satisfies Record<string, Field>;
export type Requirement = keyof typeof REQUIREMENTS;

/** What is good to know of a program and asks nothing of an applicant. */
export const INFORMATION = {
  interviewFormat: { label: "Interviews", question: "Ask: are interviews virtual or in person?" },
  signalUse: { label: "Signals", question: "Ask: how do you use signals when you read applications?" },
  contactPolicy: { label: "Contact", question: "Look at: what their page says about messages after applying." },
  esir: { label: "ESIR", question: "Ask: does your diagnostic residency have an ESIR track?" },
  integratedPositions: { label: "Positions", question: "Look at: how many integrated positions they list this year." },
} as const satisfies Record<string, Field>;
export type Information = keyof typeof INFORMATION;

const KNOWN: ReadonlyMap<string, Field> = new Map(Object.entries({ ...REQUIREMENTS, ...INFORMATION }));

/** What a field is called; one that a person added, as they called it. */
export const labelOf = (field: string): string => KNOWN.get(field)?.label ?? field;

/** Words as they stand within a sentence: "IMGs" stays. */
export const lower = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** A whole number that is given as a number or typed; null for anything else. */
export function numberIn(value: FactValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\d{1,6}$/.test(value.trim()) ? Number(value) : null;
}

/** Yes or no, also where it is typed as a word; null for anything else. */
export function truthIn(value: FactValue): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const said = value.trim().toLowerCase();
  return ["yes", "true"].includes(said) ? true : ["no", "none", "false"].includes(said) ? false : null;
}

/** Whether a value is the minimum of an exam. */
export const isMinScore = (value: FactValue): value is MinScore => typeof value === "object" && !Array.isArray(value);

/** A value as it stands, in words. */
export function plainValue(value: FactValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length > 0 ? listOf(value) : "none";
  return isMinScore(value) ? `${value.value} in ${value.exam}` : String(value);
}

/** A contact policy as a program of the season has one; any other text only tells something of contact. */
export const isPolicy = (value: FactValue | null): value is Program["contactPolicy"] =>
  CONTACT_POLICIES.some((policy) => policy === value);

const TRUTHS: Record<string, [string, string]> = {
  imgAccepted: ["Takes IMGs", "Doesn’t take IMGs"],
  ecfmg: ["Wants ECFMG certification", "Doesn’t ask for ECFMG certification"],
  esir: ["Has an ESIR track", "Has no ESIR track"],
  visaSponsored: ["Sponsors visas", "Sponsors no visas"],
};
const NUMBERS: Record<string, (n: number) => string> = {
  usceRequiredMonths: (n) =>
    n === 0 ? "Asks for no US clinical experience" : `Wants ${count(n, "month")} of US clinical experience`,
  yogLimitYears: (n) => `Wants graduation within ${count(n, "year")}`,
  lettersNeeded: (n) => `Wants ${count(n, "letter")}`,
  integratedPositions: (n) => `Has ${count(n, "integrated position")} a year`,
};

/** What a fact says, in a few words without a period. */
export function factWords(field: string, value: FactValue): string {
  const truth = truthIn(value);
  const truths = TRUTHS[field];
  if (truth !== null && truths) return truth ? truths[0] : truths[1];
  const number = numberIn(value);
  const numbers = NUMBERS[field];
  if (number !== null && numbers) return numbers(number);
  if (field === "visaSponsored" && Array.isArray(value))
    return value.length > 0 ? `Sponsors ${listOf(value)} visas` : "Sponsors no visas";
  if (field === "minScore" && isMinScore(value))
    return value.value <= 0 ? `Has no minimum in ${value.exam}` : `Wants at least ${value.value} in ${value.exam}`;
  if (field === "contactPolicy" && isPolicy(value)) return `${labelOf(field)}: ${POLICY_WORDS[value].toLowerCase()}`;
  return `${labelOf(field)}: ${plainValue(value)}`;
}
