import type { Program } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import type { Place, Uncounted } from "./budget-places";
import styles from "./panels.module.css";

function leftWords(program: Program, places: Place[], limit: number): string {
  if (program.contactPolicy === "no-contact") return "Asked for none";
  const used = places.filter(({ state }) => state !== "open").length;
  return used > limit ? `${used - limit} over` : `${limit - used} left`;
}

/** Which message took each place of the budget, what is open, and what took none and why. */
export function BudgetPanel({
  program,
  places,
  uncounted,
  limit,
}: {
  program: Program;
  places: Place[];
  uncounted: Uncounted[];
  limit: number;
}) {
  return (
    <section aria-labelledby="budget" className={styles.panel}>
      <h2 className="rail-title" id="budget">
        Message budget
        <span className={`push ${styles.left}`}>{leftWords(program, places, limit)}</span>
      </h2>
      {program.contactPolicy === "no-contact" && (
        <p className="meta">{program.name} asked for no messages. Nothing to send.</p>
      )}
      <ul>
        {places.map(({ state, title, why }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its position
          <li key={place} className={styles.place}>
            <span className={state === "over" ? "pips over" : "pips"} aria-hidden>
              <i className={state === "open" ? "open" : "used"} />
            </span>
            <span>
              <span className={styles.title}>{title}</span>
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
