import { useId } from "react";
import { NEWS, SENT_KINDS } from "@/lib/season/values";
import { KIND_WORDS, NEWS_WORDS } from "@/lib/season/words";
import styles from "./compose.module.css";
import { hasNews, type Written } from "./written";

/** Of which kind the letter is, and beside it the news that it has, or for kinds without news its occasion. */
export function KindFields({
  kind,
  news,
  occasion,
  onKind,
  onNews,
}: Pick<Written, "kind" | "news"> & {
  /** "for the Jan 25 interview" */
  occasion: string;
  onKind: (kind: Written["kind"]) => void;
  onNews: (news: Written["news"]) => void;
}) {
  const id = useId();
  return (
    <>
      <label className={styles.label} htmlFor={`${id}-kind`}>
        Kind
      </label>
      <select
        id={`${id}-kind`}
        className={styles.choice}
        value={kind}
        onChange={(event) => {
          const chosen = SENT_KINDS.find((known) => known === event.currentTarget.value);
          if (chosen) onKind(chosen);
        }}
      >
        {SENT_KINDS.map((known) => (
          <option key={known} value={known}>
            {KIND_WORDS[known]}
          </option>
        ))}
      </select>
      {hasNews(kind) ? (
        <span className={styles.news}>
          <label className={styles.label} htmlFor={`${id}-news`}>
            News
          </label>
          <select
            id={`${id}-news`}
            className={styles.choice}
            value={news ?? ""}
            onChange={(event) => onNews(NEWS.find((known) => known === event.currentTarget.value) ?? null)}
          >
            <option value="">No news</option>
            {NEWS.map((known) => (
              <option key={known} value={known}>
                {NEWS_WORDS[known]}
              </option>
            ))}
          </select>
        </span>
      ) : (
        <span className="meta">{occasion}</span>
      )}
    </>
  );
}
