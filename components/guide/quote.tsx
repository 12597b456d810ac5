import styles from "./guide.module.css";
import type { Piece } from "./pieces";

/** A text in quotation marks, with its marked words drawn as `looks` says; `about` says what it stands in, where that matters. */
export function Quote<Mark>({
  pieces,
  looks,
  about = "",
}: {
  pieces: Piece<Mark>[];
  looks: (mark: Mark) => string;
  about?: string;
}) {
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
      ”{about && <span className={styles.about}> {about}</span>}
    </blockquote>
  );
}
