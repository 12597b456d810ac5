import { SourceLine } from "@/components/find/source-line";
import { isOld } from "@/lib/fit/facts";
import type { StatedPolicy } from "@/lib/fit/stated-policy";
import { POLICY_WORDS } from "@/lib/season/words";
import styles from "./directory.module.css";

/** The contact policies that programs of the directory state, by name, and the day by which their age is counted. */
export type StatedByListed = { policies: Readonly<Record<string, StatedPolicy>>; today: string };

/** What a program of the directory states of being written to, with its source; whether that is the policy in the form. */
export function ListedPolicy({ policy, today, kept }: { policy: StatedPolicy; today: string; kept: boolean }) {
  return (
    <p className={styles.policy}>
      {kept ? "Contact policy filled in from the directory" : "It states another contact policy"}:{" "}
      {POLICY_WORDS[policy.value]}. <SourceLine line={{ ...policy, old: isOld(policy.asOf, today) }} />
    </p>
  );
}
