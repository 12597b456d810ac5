import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS } from "@/lib/season/words";
import { statedPolicy } from "./stated-policy";

type WithFacts = Pick<Program, "facts">;

/** What the policies of a program are called: messages are welcome only where somebody said so, and a new program has no policy. */
export function policyNames({ facts }: WithFacts): Partial<Record<Program["contactPolicy"], string>> {
  return statedPolicy(facts) ? {} : { open: "No policy recorded" };
}

/** A program's contact policy in words; "No policy recorded" where nobody said one. */
export const policyWords = (program: WithFacts & Pick<Program, "contactPolicy">): string =>
  policyNames(program)[program.contactPolicy] ?? POLICY_WORDS[program.contactPolicy];
