import { POLICY_FACT } from "@/components/find/policy-title";
import { Signal } from "@/components/ui/signal";
import { policyRests } from "@/lib/fit/policy-rests";
import { policyNames, policyWords } from "@/lib/fit/policy-words";
import type { Program } from "@/lib/season/schema";
import { FactMenu } from "./fact-menu";
import styles from "./program-head.module.css";

/** A program's signal and contact policy among its facts; both change where they stand. `effects`: what each policy would change. */
export function SignalAndPolicy({
  program,
  effects,
  today,
}: {
  program: Program;
  effects: Partial<Record<string, string>>;
  /** The day by which the age of what the policy rests on is counted. */
  today: string;
}) {
  const rests = policyRests(program, today);
  return (
    <>
      <div>
        <dt>Signal</dt>
        <dd>
          <FactMenu program={program} fact="signal">
            <Signal signal={program.signal} />
          </FactMenu>
        </dd>
      </div>
      <div className={styles.policy}>
        <dt>Contact policy</dt>
        <dd>
          <FactMenu program={program} fact="contactPolicy" effects={effects} names={policyNames(program)}>
            {policyWords(program)}
          </FactMenu>
          {rests && (
            <a className={`meta tap ${styles.rests}`} href={`#${POLICY_FACT}`}>
              {rests.check && <b className="due">Check: </b>}
              {rests.words}
            </a>
          )}
        </dd>
      </div>
    </>
  );
}
