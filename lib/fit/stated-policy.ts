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

/**
 * The contact policy of a program once it keeps these facts. One that is newly stated sets it; where the one that set it is taken back, the
 * next one holds, or none. Facts of anything else change nothing, nor does taking back what was overruled by hand.
 */
export function policyWith({ facts, contactPolicy }: Held, next: readonly Fact[]): Program["contactPolicy"] {
  const [before, after] = [statedPolicy(facts), statedPolicy(next)];
  const said = (policy: StatedPolicy | null) => JSON.stringify(policy);
  if (said(before) === said(after)) return contactPolicy;
  const isNew = after !== null && !facts.some((fact) => JSON.stringify(fact) === said(after));
  if (isNew) return after.value;
  return contactPolicy === before?.value ? (after?.value ?? "open") : contactPolicy;
}

type Held = Pick<Program, "facts" | "contactPolicy">;
