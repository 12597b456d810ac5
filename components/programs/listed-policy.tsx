import { SourceLine } from "@/components/find/source-line";
import { restsOn } from "@/lib/fit/policy-rests";
import type { StatedPolicy } from "@/lib/fit/stated-policy";
import type { Program } from "@/lib/season/schema";
import { capitalized, POLICY_WORDS } from "@/lib/season/words";
import styles from "./directory.module.css";

/** The contact policies that programs of the directory state, by name, and the day by which their age is counted. */
export type StatedByListed = { policies: Readonly<Record<string, StatedPolicy>>; today: string };

/** What the directory takes to be a program’s contact policy, what that rests on, and its source; whether that is the policy in the form. */
export function ListedPolicy({
  policy,
  track,
  today,
  kept,
}: {
  policy: StatedPolicy;
  track: Program["track"];
  today: string;
  kept: boolean;
}) {
  const { words, check } = restsOn(policy, track, today);
  return (
    <p className={styles.policy}>
      {kept ? "Contact policy filled in" : "The directory suggests another contact policy"}:{" "}
      {POLICY_WORDS[policy.value]}. {policy.says && `${policy.says}. `}
      <SourceLine line={{ ...policy, old: check }} words={capitalized(words)} />
    </p>
  );
}
