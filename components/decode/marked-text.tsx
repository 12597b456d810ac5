import type { Statement } from "@/lib/rules/decode";
import type { Signal } from "@/lib/rules/signals";
import styles from "./decode.module.css";
import { piecesOf } from "./readings";

/** The tint of a signal: what it asks of the reader, not how glad it makes them. */
export function tintOf({ boundary, strength }: Signal): "stop" | "done" | "notice" {
  if (boundary) return "stop";
  return strength !== null && strength > 1 ? "done" : "notice";
}

/** What they wrote, the statements marked and numbered; a number leads to its reading. */
export function MarkedText({ text, statements }: { text: string; statements: readonly Statement[] }) {
  return (
    <div className={styles.letter}>
      {piecesOf(text, statements).map(({ start, text: words, said }) => {
        const [first] = said;
        if (!first) return <span key={start}>{words}</span>;
        return (
          <mark key={start} className={`${styles.mark} ${styles[tintOf(first.signal)]}`}>
            {words}
            {said.map(({ number, signal }) => (
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
