import type { Fact, Program } from "@/lib/season/schema";
import { isPolicy } from "./fact-words";
import { ranked, type Stated } from "./facts";

/** A fact that states a contact policy as a program of the season has one. */
export type StatedPolicy = Omit<Stated, "value"> & { value: Program["contactPolicy"] };

/** The strongest fact that states a contact policy; null where they only remark on contact, or say nothing. */
export function statedPolicy(facts: readonly Fact[]): StatedPolicy | null {
  const [fact] = ranked(facts.filter(({ field, value }) => field === "contactPolicy" && isPolicy(value)));
  return fact && isPolicy(fact.value) ? { ...fact, value: fact.value } : null;
}
