import { factWords, isMinScore, labelOf } from "@/lib/fit/fact-words";
import type { ProgramFit, StatedLine } from "@/lib/fit/lines";
import { examKeyOf } from "@/lib/fit/requirements";
import { keyOf } from "@/lib/fit/wants";
import { monthWords } from "@/lib/season/months";
import type { FactValue } from "@/lib/season/schema";
import { capitalized, spelled } from "@/lib/season/words";

/** What one source or several state about one thing, the one that counts first. */
export type FactVoices = { key: string; field: string; voices: [StatedLine, ...StatedLine[]] };

/** Lines with those about the same thing together. */
export function together(lines: readonly StatedLine[]): FactVoices[] {
  const said: FactVoices[] = [];
  for (const line of lines) {
    const last = said.at(-1);
    if (last && line.fact && last.key === line.key && last.voices[0].fact) last.voices.push(line);
    else said.push({ key: line.key, field: line.field, voices: [line] });
  }
  return said;
}

/** "Two disagree, you meet both." Null where none differs; no more than that they disagree where one of them isn't clear. */
export function disagreeWords({ voices }: FactVoices): string | null {
  if (voices.length < 2 || !voices.some(({ differs }) => differs)) return null;
  const disagree = `${capitalized(spelled(voices.length))} disagree`;
  if (voices.some(({ alone }) => alone !== "met" && alone !== "missed")) return `${disagree}.`;
  const met = voices.filter(({ alone }) => alone === "met").length;
  const which =
    met === 0 ? "none of them" : met < voices.length ? spelled(met) : voices.length === 2 ? "both" : "all of them";
  return `${disagree}, you meet ${which}.`;
}

export const LISTS = {
  misses: { title: "Does not meet", about: "you can still apply" },
  meets: { title: "Meets what it states", about: "" },
  unknown: { title: "Not known", about: "never counted against them" },
  stated: { title: "Also stated", about: "nothing to meet or miss" },
} as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = ["misses", "meets", "unknown", "stated"] as const satisfies ListName[];

/**
 * The list in which a field stands; null where it stands in none. The minimum of an exam stands by itself: its value tells of which.
 */
export function listOfField(fit: ProgramFit, field: string, value: FactValue | null): ListName | null {
  const exam = field === "minScore" && value !== null && isMinScore(value) ? examKeyOf(value.exam) : null;
  const isIt = (line: StatedLine) =>
    keyOf(line.field) === keyOf(field) && (exam === null || line.key === `minScore ${exam}` || line.fact === null);
  return LIST_NAMES.find((name) => fit[name].some(isIt)) ?? null;
}

/** ", 3 of them requirements": how many of what isn't known are requirements, as the head of the page counts; empty where all are. */
export const requirementsAmong = (requirements: number, all: number): string =>
  requirements === all
    ? ""
    : `, ${requirements === 0 ? "none" : requirements} of them ${requirements === 1 ? "a requirement" : "requirements"}`;

/** A question as it can be put to a program; null where what is missing is in a page, or an answer of one's own. */
export function questionIn(ask: string | null): string | null {
  if (!ask?.includes("Ask: ")) return null;
  return capitalized(ask.slice(ask.lastIndexOf("Ask: ") + "Ask: ".length));
}

/** "2016 to August 2026, 2 without a date; 1 checked by you": how old what is known of a program is, and how much of it one checked. */
export function agesWords(fit: ProgramFit): string {
  const facts = LIST_NAMES.flatMap((name) => fit[name]).filter(({ fact }) => fact !== null);
  if (facts.length === 0) return "Nothing known";
  const dates = facts.flatMap(({ asOf }) => asOf ?? []).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  const undated = facts.length - dates.length;
  const yours = facts.filter(({ trust }) => trust === "yours").length;
  if (oldest === undefined || newest === undefined) return "No date";
  const span = [...new Set([monthWords(oldest), monthWords(newest)])].join(" to ");
  return `${span}${undated > 0 ? `, ${undated} without a date` : ""}${yours > 0 ? `; ${yours} checked by you` : ""}`;
}

/** What a fact says under the name of its field: the name isn't said again. */
export function valueWords(field: string, value: FactValue): string {
  const words = factWords(field, value);
  const name = `${labelOf(field)}: `;
  return capitalized(words.startsWith(name) ? words.slice(name.length) : words);
}
