import { count, KIND_WORDS } from "@/lib/season/words";
import type { ContactState } from "./assess";

/** What the message does to the budget: "Stays at 1 of 3", "Then 2 of 3, the last". */
export function budgetWords({ used, limit, takes, policy }: ContactState): string {
  if (policy === "no-contact") return "Asked for no messages";
  if (takes === 0) return `Stays at ${used} of ${limit}`;
  const then = used + takes;
  if (then > limit) return `Would be message ${then} of ${limit}`;
  return `Then ${then} of ${limit}${then === limit ? ", the last" : ""}`;
}

/** The last message that counted and how long ago it was. */
export function lastWords({ last }: ContactState): string {
  if (!last) return "None yet";
  const when = last.days === 0 ? "today" : last.days === 1 ? "yesterday" : `${count(last.days, "day")} ago`;
  return `${KIND_WORDS[last.kind]}, ${when}`;
}

/** Who holds the one #1 letter, seen from this program. */
export function letterWords({ letter }: ContactState, program: string): string {
  if (letter.state === "none") return "No program holds it";
  if (letter.state === "conflict") return "Two programs hold it";
  return letter.holder === program ? "This program holds it" : `${letter.holder} holds it`;
}
