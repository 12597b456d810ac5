import { statementAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { QuestionLink } from "@/components/guide/question-link";
import { questionOfStatement } from "@/components/guide/questions";
import type { Statement } from "@/lib/rules/decode";
import { type StatementKind, statementKinds } from "@/lib/rules/statements";
import styles from "./decode.module.css";
import { tintOf } from "./marked-text";
import { conditionsOnFirst, type Outcome, outcomeOf, readingsOf, strongestOf } from "./readings";

const SCALE = statementKinds.filter(({ strength }) => strength !== null);

/** How strong the strongest of them is; what that means stands with its reading. */
function Scale({ statements }: { statements: readonly Statement[] }) {
  const strongest = strongestOf(statements);
  return (
    <section>
      <h2 className="rail-title">How strong is it?</h2>
      <ol className={styles.scale}>
        {SCALE.map((kind) => (
          <li
            key={kind.id}
            aria-current={kind.strength === strongest ? "true" : undefined}
            data-reached={(kind.strength ?? 0) <= strongest || undefined}
          >
            {titleOf(kind, statements)}
          </li>
        ))}
      </ol>
      {strongest === 0 && <p className="muted">Nothing here says how much they want you.</p>}
    </section>
  );
}

const OUTCOME_WORDS: Record<Outcome, { title: string; meaning: string }> = {
  rejected: { title: "Turned down", meaning: "They say they don’t have a spot for you this time." },
  waitlisted: {
    title: "On their waitlist",
    meaning: "They have no spot for you now, and one may open later. You may tell them that you’re still interested.",
  },
};

/** What a kind of statement is called beside all that was found: a refusal by what was decided, a condition with the place it names. */
export function titleOf({ id, title }: StatementKind, statements: readonly Statement[]): string {
  if (id === "conditional-match" && conditionsOnFirst(statements)) return `${title} first`;
  const outcome = id === "negative" ? outcomeOf(statements) : null;
  return outcome ? OUTCOME_WORDS[outcome].title : title;
}

/** What was decided says what the whole means: nothing is measured beside it. */
function Decided({ outcome }: { outcome: Outcome }) {
  const { title, meaning } = OUTCOME_WORDS[outcome];
  return (
    <section>
      <h2 className="rail-title">{title}</h2>
      <p className={styles.decided}>{meaning}</p>
      <p className="muted">Read everything else in that light.</p>
    </section>
  );
}

/** What a text is read to say: that it is a refusal, or how strong it is; then every reading, the strongest first. */
export function ReadingList({
  statements,
  wished = false,
  asks = false,
  invites = false,
}: {
  statements: readonly Statement[];
  /** Whether the text asks not to be written to, which is shown beside it. */
  wished?: boolean;
  /** Whether it asks something, which is no courtesy. */
  asks?: boolean;
  /** Whether it is known to invite to an interview. */
  invites?: boolean;
}) {
  const outcome = outcomeOf(statements);
  if (statements.length === 0)
    return wished || asks || invites ? (
      <p className="muted">
        {invites ? "It invites you to interview. " : asks && "It asks you something. "}
        Nothing in it says how much they want you.
      </p>
    ) : (
      <p className="muted">No phrase we recognize. It’s probably courtesy; read it as you would a stranger’s note.</p>
    );
  return (
    <>
      {outcome ? <Decided outcome={outcome} /> : <Scale statements={statements} />}
      <ol className={styles.readings} aria-label="Readings">
        {readingsOf(statements).map(({ signal, statements: numbered }) => (
          <li key={signal.id} id={`reading-${signal.id}`} className={styles.reading}>
            <span className={`num ${styles.numbers} ${styles[tintOf(signal)]}`}>
              {numbered.map(({ number }, i) => (
                <span key={number}>
                  {i > 0 && ", "}
                  <a href={`#said-${number}`} aria-label={`Statement ${number}`}>
                    {number}
                  </a>
                </span>
              ))}
            </span>
            <div>
              <div className={styles.head}>
                <q>{numbered.map(({ text }) => text).join("”, “")}</q>
                <span className={`${styles.name} ${styles[tintOf(signal)]}`}>{titleOf(signal, statements)}</span>
              </div>
              <p className="muted">
                {signal.id === "negative" && outcome === "waitlisted" ? OUTCOME_WORDS[outcome].meaning : signal.meaning}{" "}
                <GuideLink aside href={statementAddress(signal.id)} title={signal.title} />{" "}
                <QuestionLink aside question={questionOfStatement(signal.id)} />
              </p>
              {signal.advice && <p>{signal.advice}</p>}
            </div>
          </li>
        ))}
      </ol>
      <p className="faint">
        These readings go by the words alone, and nothing here is a guarantee. The current Match agreement says what
        programs may ask.
      </p>
    </>
  );
}
