import { z } from "zod";
import { ENTRIES } from "@/lib/directory/directory";
import shippedFacts from "@/lib/directory/facts.json" with { type: "json" };
import { duplicatesAmong, type Known } from "@/lib/season/duplicates";
import { type Fact, factSchema, type Program } from "@/lib/season/schema";
import { type StatedPolicy, statedPolicy } from "./stated-policy";

/** What the directory knows of its programs, and of which of them it knows a contact policy. */

const factsByName = z.record(z.string(), z.array(factSchema)).parse(shippedFacts);

/** What the directory knows of a program, by its name in the directory. */
export const shippedOf = (name: string): readonly Fact[] => factsByName[name] ?? [];

/** The contact policies that programs of the directory state, by their names in the directory. */
export const listedPolicies = (): Record<string, StatedPolicy> =>
  Object.fromEntries(
    Object.entries(factsByName).flatMap(([name, facts]) => {
      const policy = statedPolicy(facts);
      return policy ? [[name, policy]] : [];
    }),
  );

type Twin = (program: Known) => { other: { name: string } } | null;
const twins = new Map<Program["track"], Twin>();

/** How the directory's twin of a program of this track is found; made once, since a file may bring in hundreds. */
function twinOn(track: Program["track"]): Twin {
  const known =
    twins.get(track) ?? duplicatesAmong(ENTRIES.map((entry) => ({ ...entry, track: entry.track ?? track })));
  twins.set(track, known);
  return known;
}

/** The contact policy that the directory's program states which this one stands for, by a code or a name; null where it states none. */
export function listedPolicyOf(program: Known): StatedPolicy | null {
  const twin = twinOn(program.track)(program)?.other;
  return twin ? statedPolicy(shippedOf(twin.name)) : null;
}

/**
 * What the directory states of a program's contact policy where the program's own facts don't: it came in by a file, or before the
 * directory knew. Null where its own facts state one, or the directory states none.
 */
export const alsoListed = (program: Known & Pick<Program, "facts">): StatedPolicy | null =>
  statedPolicy(program.facts) === null ? listedPolicyOf(program) : null;
