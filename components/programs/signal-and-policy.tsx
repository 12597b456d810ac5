import { Signal } from "@/components/ui/signal";
import { policyNames, policyWords } from "@/lib/fit/policy-words";
import type { Program } from "@/lib/season/schema";
import { FactMenu } from "./fact-menu";
import styles from "./program-head.module.css";

/** A program's signal and contact policy among its facts; both change where they stand. `effects`: what each policy would change. */
export function SignalAndPolicy({ program, effects }: { program: Program; effects: Partial<Record<string, string>> }) {
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
        </dd>
      </div>
    </>
  );
}
