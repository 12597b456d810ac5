import { isPolicy } from "@/lib/fit/fact-words";
import { ranked } from "@/lib/fit/facts";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";
import { linkOf, sourceWords } from "./words";

/** The fact by which a program's contact policy was set, with its words and its source; nothing where no fact says that policy. */
export function PolicyFact({ program }: { program: Pick<Program, "facts" | "contactPolicy"> }) {
  const [fact] = ranked(program.facts.filter(({ field, value }) => field === "contactPolicy" && isPolicy(value)));
  if (!fact || fact.value !== program.contactPolicy) return null;
  const link = linkOf(fact.source);
  return (
    <section aria-labelledby="policy-fact" className={styles.policy}>
      <h2 className="rail-title" id="policy-fact">
        A fact set this contact policy
      </h2>
      <p className="strong">{POLICY_WORDS[program.contactPolicy]}</p>
      {fact.says && <p>{fact.says}</p>}
      <p className="meta">
        {link ? (
          <a className="link" href={link} target="_blank" rel="noreferrer">
            {sourceWords(fact)}
          </a>
        ) : (
          sourceWords(fact)
        )}
        . Change the policy in the program’s own facts; the words stay.
      </p>
    </section>
  );
}
