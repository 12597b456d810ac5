import styles from "./guide.module.css";
import type { Piece } from "./pieces";

/** A text in quotation marks, with its marked words drawn as `looks` says. */
export function Quote<Mark>({ pieces, looks }: { pieces: Piece<Mark>[]; looks: (mark: Mark) => string }) {
  return (
    <blockquote className={styles.quote}>
      “
      {pieces.map(({ start, text, mark }) =>
        mark === null ? (
          <span key={start}>{text}</span>
        ) : (
          <mark key={start} className={looks(mark)}>
            {text}
          </mark>
        ),
      )}
      ”
    </blockquote>
  );
}
