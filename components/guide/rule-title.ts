import { rules } from "@/lib/rules";

const TITLES = new Map(
  [...rules.reminders, ...rules.cadence, ...rules.wording].map(({ id, title }) => [id, title] as const),
);

/** What people call a rule, by its id. Brings the engine along: for where the rules run anyway. */
export function ruleTitle(rule: string): string {
  return TITLES.get(rule) ?? rule;
}
