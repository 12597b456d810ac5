import { statementAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { QuestionLink } from "@/components/guide/question-link";
import { questionOfStatement } from "@/components/guide/questions";
import type { Statement } from "@/lib/rules/decode";
import { statementKinds } from "@/lib/rules/statements";
import styles from "./decode.module.css";
import { tintOf } from "./marked-text";
import { isRefusal, readingsOf, strongestOf } from "./readings";

const SCALE = statementKinds.filter(({ strength }) => strength !== null);

function Scale({ strongest }: { strongest: number }) {
  const reached = SCALE.find(({ strength }) => strength === strongest);
  return (
    <section>
      <h2 className="rail-title">How strong is it?</h2>
      <ol className={styles.scale}>
        {SCALE.map(({ id, title, strength }) => (
          <li
            key={id}
            aria-current={strength === strongest ? "true" : undefined}
            data-reached={(strength ?? 0) <= strongest || undefined}
          >
            {title}
          </li>
        ))}
      </ol>
      <p className="muted">{reached ? reached.meaning : "Nothing here says how much they want you."}</p>
    </section>
  );
}

/** A refusal decides what the whole says: nothing is measured beside it. */
function Refusal() {
  return (
    <section>
      <h2 className="rail-title">Turned down</h2>
      <p className={styles.decided}>They say they don’t have a spot for you this time.</p>
      <p className="muted">Read everything else in that light.</p>
    </section>
  );
}

/** What a text is read to say: that it is a refusal, or how strong it is; then every reading, the strongest first. */
export function ReadingList({
  statements,
  wished = false,
}: {
  statements: readonly Statement[];
  /** Whether the text asks not to be written to, which is shown beside it. */
  wished?: boolean;
}) {
  if (statements.length === 0)
    return wished ? (
      <p className="muted">Nothing in it says how much they want you.</p>
    ) : (
      <p className="muted">No phrase we recognize. It’s probably courtesy; read it as you would a stranger’s note.</p>
    );
  return (
    <>
      {isRefusal(statements) ? <Refusal /> : <Scale strongest={strongestOf(statements)} />}
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
                <span className={`${styles.name} ${styles[tintOf(signal)]}`}>{signal.title}</span>
              </div>
              <p className="muted">
                {signal.meaning} <GuideLink aside href={statementAddress(signal.id)} title={signal.title} />{" "}
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
