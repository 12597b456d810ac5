import { monthWords } from "@/lib/season/months";
import type { Fact, Program } from "@/lib/season/schema";
import { type StatedPolicy, statedPolicy } from "./stated-policy";

/** What a contact policy rests on, in a few words, and whether it asks to be checked with the program itself. */
export type PolicyRests = { words: string; check: boolean };

const PAGES: Record<Exclude<Fact["trust"], "yours">, string> = {
  own: "their page",
  freida: "a copy of FREIDA",
  aggregator: "another site’s page",
};
/** A page of, or a remark about, the residency in diagnostic radiology. */
const DR_PAGE = /\bDR (?:residency|program|page)\b|\/diagnostic-radiology/i;
/** A policy is of one season: a page from longer ago spoke of another. */
const ONE_SEASON_MONTHS = 12;

/** Months from the year 0; a year alone counts from its January. */
const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1);

/**
 * What the contact policy that a fact states rests on, for a program of this track, on a day (its date). It asks to be checked where the page
 * is that of another residency, is from another season, or has no date.
 */
export function restsOn(
  { trust, says, source, asOf }: StatedPolicy,
  track: Program["track"],
  today: string,
): PolicyRests {
  const date = asOf === null ? "no date" : monthWords(asOf);
  if (trust === "yours") return { words: `you, ${date}`, check: false };
  const sister = track !== "diagnostic" && DR_PAGE.test(`${says ?? ""} ${source ?? ""}`);
  const other = asOf === null || months(today) - months(asOf) > ONE_SEASON_MONTHS;
  return { words: `${sister ? "the DR residency’s page" : PAGES[trust]}, ${date}`, check: sister || other };
}

/** What a program's contact policy rests on, where a page set it; null where nobody states it, or the person chose it. */
export function policyRests(
  program: Pick<Program, "facts" | "contactPolicy" | "track">,
  today: string,
): PolicyRests | null {
  const fact = statedPolicy(program.facts);
  return fact && fact.trust !== "yours" && fact.value === program.contactPolicy
    ? restsOn(fact, program.track, today)
    : null;
}
