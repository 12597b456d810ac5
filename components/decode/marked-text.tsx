import type { ContactWish } from "@/lib/rules/contact-wish";
import type { Statement } from "@/lib/rules/decode";
import type { StatementKind } from "@/lib/rules/statements";
import styles from "./decode.module.css";
import { piecesOf } from "./readings";

/** The tint of a kind of statement: what it asks of the reader, not how glad it makes them. */
export function tintOf({ boundary, strength }: StatementKind): "stop" | "done" | "notice" {
  if (boundary) return "stop";
  return strength !== null && strength > 1 ? "done" : "notice";
}

/** What they wrote, the statements marked and numbered; a number leads to its reading. A wish not to be written to is marked too. */
export function MarkedText({
  text,
  statements,
  wishes,
}: {
  text: string;
  statements: readonly Statement[];
  wishes: readonly ContactWish[];
}) {
  return (
    <div className={styles.letter}>
      {piecesOf(text, statements, wishes).map(({ start, text: words, statements: numbered, wish }) => {
        const [first] = numbered;
        if (!first && !wish) return <span key={start}>{words}</span>;
        return (
          <mark key={start} className={`${styles.mark} ${styles[first ? tintOf(first.signal) : "notice"]}`}>
            {words}
            {numbered.map(({ number, signal }) => (
              <sup key={number} id={`said-${number}`}>
                <a href={`#reading-${signal.id}`} aria-label={`${number}: ${signal.title}`}>
                  {number}
                </a>
              </sup>
            ))}
          </mark>
        );
      })}
    </div>
  );
}
