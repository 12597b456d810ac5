import type { Fact, FactValue } from "@/lib/season/schema";

/** Facts that say something; null was looked for and not found. */
export type Stated = Omit<Fact, "value"> & { value: FactValue };

const TRUST_ORDER: Record<Fact["trust"], number> = { yours: 0, own: 1, freida: 2, aggregator: 3 };

/** A fact older than this asks to be checked: a season and a half. */
export const OLD_AFTER_MONTHS = 18;

const isStated = (fact: Fact): fact is Stated => fact.value !== null;

/**
 * Facts by what they weigh: the applicant's own word, then the program's, FREIDA's, another site's; the newer before the older, as far as
 * the day has come that it gives.
 */
export function ranked(facts: readonly Fact[], today?: string): Stated[] {
  return facts.filter(isStated).sort((a, b) => weigh(a, b, today) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Which of two facts weighs more, by trust and date; 0 where neither does. A date that is still to come weighs as none. */
export function weigh(a: Fact, b: Fact, today?: string): number {
  const trust = TRUST_ORDER[a.trust] - TRUST_ORDER[b.trust];
  const dateOf = ({ asOf }: Fact) => (today !== undefined && isAhead(asOf, today) ? null : asOf);
  const [one, other] = [dateOf(a), dateOf(b)];
  if (trust !== 0 || one === other) return trust;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? 1 : -1;
}

/** Whether a fact gives a day that is still to come: nobody can have seen it then. A year or a month counts from its first day. */
export const isAhead = (asOf: string | null, today: string): boolean => asOf !== null && asOf > today;

/** A value as it is told from others: case makes no difference. */
const valueKey = ({ value }: Stated) => JSON.stringify(typeof value === "string" ? value.trim().toLowerCase() : value);

/** The other facts that say the same as one. */
export const alikeOf = (fact: Stated, facts: readonly Stated[]): Stated[] =>
  facts.length < 2 ? [] : facts.filter((other) => other !== fact && valueKey(other) === valueKey(fact));

/** The strongest fact of each different value, strongest first: more than one is a disagreement. */
export function voices(facts: readonly Stated[]): Stated[] {
  if (facts.length < 2) return [...facts];
  const said = new Set<string>();
  return facts.filter((fact) => {
    const key = valueKey(fact);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/**
 * Whether a fact asks to be checked on a day: it is more than 18 months old, as far as its date can tell. A year or a month counts from
 * its first day, since it may be that old.
 */
export function isOld(asOf: string | null, today: string): boolean {
  if (asOf === null) return false;
  const from = `${asOf}-01-01`.slice(0, "2026-11-20".length);
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + OLD_AFTER_MONTHS;
  const limit = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}${from.slice(7)}`;
  return limit < today;
}
