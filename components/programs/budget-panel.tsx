import type { Program } from "@/lib/season/schema";
import { count, POLICY_WORDS } from "@/lib/season/words";
import { alikeOnce, type Place, type Uncounted } from "./budget-places";
import styles from "./panels.module.css";

function leftWords(program: Program, places: Place[], limit: number, closed: boolean): string {
  if (closed) return POLICY_WORDS[program.contactPolicy];
  const used = places.filter(({ state }) => state !== "open").length;
  return used > limit ? `${used - limit} over` : `${limit - used} left`;
}

/** Which message took each place of the budget, what is open, and what took none and why. */
export function BudgetPanel({
  program,
  places,
  uncounted,
  limit,
  closed,
}: {
  program: Program;
  places: Place[];
  uncounted: Uncounted[];
  limit: number;
  /** Whether the program’s contact policy leaves no message to send now. */
  closed: boolean;
}) {
  return (
    <section aria-labelledby="budget" className={styles.panel}>
      <h2 className="rail-title" id="budget">
        Message budget
        <span className={`push ${styles.left}`}>{leftWords(program, places, limit, closed)}</span>
      </h2>
      {closed && <p className="meta">By this contact policy, nothing more to send.</p>}
      <ul>
        {alikeOnce(places).map(({ state, title, why, times }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its position
          <li key={place} className={styles.place}>
            <span className={state === "over" ? "pips over" : "pips"} aria-hidden>
              <i className={state === "open" ? "open" : "used"} />
            </span>
            <span>
              <span className={styles.title}>{times > 1 ? `${times} open` : title}</span>
              <span className="meta">{state === "over" ? `${why}, past the limit of ${limit}` : why}</span>
            </span>
          </li>
        ))}
      </ul>
      {uncounted.length > 0 && (
        <details className={styles.more}>
          <summary>{count(uncounted.length, "message")} didn’t count</summary>
          <ul>
            {uncounted.map(({ id, title, why }) => (
              <li key={id}>
                <a className={styles.title} href={`#message-${id}`}>
                  {title}
                </a>
                <span className="meta">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
