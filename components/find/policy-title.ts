import type { Fact } from "@/lib/season/schema";

/** The id of the heading of what a program states of being written to, which stays when its button goes. */
export const POLICY_FACT = "policy-fact";

/**
 * What a contact policy that somebody states is to the program: the one that counts, or another than that. `listed`: only the directory
 * has it, so it set nothing.
 */
export function policyTitle({ trust, listed, sets }: { trust: Fact["trust"]; listed: boolean; sets: boolean }): string {
  if (listed)
    return sets ? "The directory suggests this contact policy too" : "The directory suggests a contact policy";
  if (trust === "yours") return sets ? "Why this contact policy" : "You recorded another contact policy";
  return sets ? "Why this contact policy" : "Their page suggests another contact policy";
}
