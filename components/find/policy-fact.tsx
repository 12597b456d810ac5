import { FactMenu } from "@/components/programs/fact-menu";
import { alsoListed } from "@/lib/fit/listed-policy";
import { restsOn } from "@/lib/fit/policy-rests";
import { policyWords } from "@/lib/fit/policy-words";
import { type StatedPolicy, statedPolicy } from "@/lib/fit/stated-policy";
import type { Program } from "@/lib/season/schema";
import { capitalized, POLICY_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";
import { POLICY_FACT, policyTitle } from "./policy-title";
import { SourceLine } from "./source-line";
import { TakePolicy } from "./take-policy";

/** The contact policy that a program's facts state, or else the directory's of the same program, which is only offered. */
export function policyToShow(program: Program): { fact: StatedPolicy; listed: boolean } | null {
  const own = statedPolicy(program.facts);
  if (own) return { fact: own, listed: false };
  const listed = alsoListed(program);
  return listed && { fact: listed, listed: true };
}

/**
 * What a program seems to ask about being written to, with its words and what it rests on, what follows from it, and the way to set another
 * policy: the words stay. What only the directory has is taken over with one press. Nothing where nobody states a policy.
 */
export function PolicyFact({
  program,
  effects,
  closed,
  today,
  level: Heading = "h2",
}: {
  program: Program;
  /** What each policy would change. */
  effects: Partial<Record<string, string>>;
  /** What the policy keeps closed. */
  closed: string;
  /** The day by which its age is counted. */
  today: string;
  /** The level of its heading, where it is part of something else. */
  level?: "h2" | "h3";
}) {
  const shown = policyToShow(program);
  if (!shown) return null;
  const { fact, listed } = shown;
  const sets = fact.value === program.contactPolicy;
  const effect = effects[fact.value];
  const { words, check } = restsOn(fact, program.track, today);
  return (
    <section aria-labelledby={POLICY_FACT} className={styles.policy}>
      <Heading className="rail-title" id={POLICY_FACT} tabIndex={-1}>
        {policyTitle({ trust: fact.trust, listed, sets })}
      </Heading>
      <p className="strong">{POLICY_WORDS[fact.value]}</p>
      {fact.says && <p>{fact.says}</p>}
      <p>
        <SourceLine line={{ ...fact, old: check }} words={capitalized(words)} />
      </p>
      {!sets && (
        <p>
          {listed ? "Here it is" : "You set"}: {policyWords(program)}.
        </p>
      )}
      {closed && <p>{closed}</p>}
      {listed && !sets && effect && <p>With this policy: {effect}</p>}
      <p>
        {listed ? (
          <TakePolicy
            program={{ id: program.id, facts: program.facts, contactPolicy: program.contactPolicy }}
            policy={fact}
            effect={effect ?? ""}
          />
        ) : (
          <FactMenu program={program} fact="contactPolicy" effects={effects} className="btn btn-sm">
            Change policy
          </FactMenu>
        )}
      </p>
    </section>
  );
}
