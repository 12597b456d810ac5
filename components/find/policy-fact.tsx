import { FactMenu } from "@/components/programs/fact-menu";
import { isOld } from "@/lib/fit/facts";
import { statedPolicy } from "@/lib/fit/stated-policy";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";
import { SourceLine } from "./source-line";

/**
 * What a program states of being written to, with its words and its source, what follows from it, and the way to set another policy:
 * the words stay. Nothing where no fact says a policy.
 */
export function PolicyFact({
  program,
  effects,
  closed,
  today,
  level: Heading = "h2",
}: {
  program: Pick<Program, "id" | "facts" | "contactPolicy">;
  /** What each policy would change. */
  effects: Partial<Record<string, string>>;
  /** What the policy keeps closed. */
  closed: string;
  /** The day by which its age is counted. */
  today: string;
  /** The level of its heading, where it is part of something else. */
  level?: "h2" | "h3";
}) {
  const fact = statedPolicy(program.facts);
  if (!fact) return null;
  const sets = fact.value === program.contactPolicy;
  return (
    <section aria-labelledby="policy-fact" className={styles.policy}>
      <Heading className="rail-title" id="policy-fact">
        {sets ? "A fact set this contact policy" : "They state another contact policy"}
      </Heading>
      <p className="strong">{POLICY_WORDS[fact.value]}</p>
      {fact.says && <p>{fact.says}</p>}
      <p>
        <SourceLine line={{ ...fact, old: isOld(fact.asOf, today) }} />
      </p>
      {!sets && <p>You set: {POLICY_WORDS[program.contactPolicy]}.</p>}
      {closed && <p>{closed}</p>}
      <p>
        <FactMenu program={program} fact="contactPolicy" effects={effects} className="btn btn-sm">
          Change policy
        </FactMenu>
      </p>
    </section>
  );
}
