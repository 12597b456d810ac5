import { memo, type Ref } from "react";
import styles from "./letter.module.css";
import { type Line, linesOf, type Mark, piecesOf } from "./segments";

const SLOT = /^(\{\{)(.*)(\}\})$/;

/**
 * The letter once more, line by line in the same measures, under the field in which it is typed: its words are not seen, its
 * underlines are. A line is drawn again only when its own words or marks change.
 */
export function HighlightLayer({
  ref,
  text,
  marks,
  current,
}: {
  ref: Ref<HTMLDivElement>;
  text: string;
  marks: readonly Mark[];
  /** The key of the mark that the caret is at. */
  current: string | null;
}) {
  return (
    <div ref={ref} className={styles.layer} aria-hidden>
      {linesOf(text, marks).map((line, at) => {
        const here = line.marks.some(({ key }) => key === current) ? current : null;
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
        return <MarkedLine key={at} line={line} current={here} />;
      })}
    </div>
  );
}

const signature = ({ marks }: Line) =>
  marks.map(({ start, end, look, key }) => `${start}-${end}-${look}-${key}`).join();

const MarkedLine = memo(
  function MarkedLine({ line, current }: { line: Line; current: string | null }) {
    if (line.marks.length === 0) return <div>{line.text}</div>;
    return (
      <div>
        {piecesOf(line).map(({ text, look, key }, at) => {
          const props = {
            className: look ? `${styles.mark} ${styles[look]} ${key === current ? styles.current : ""}` : undefined,
            "data-mark": key ?? undefined,
          };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its position
            <span key={at} {...props}>
              {look === "slot" ? <SlotWords text={text} /> : text}
            </span>
          );
        })}
      </div>
    );
  },
  (before, after) =>
    before.line.text === after.line.text &&
    before.current === after.current &&
    signature(before.line) === signature(after.line),
);

/** A slot as a field: its braces keep their room and are not seen. */
function SlotWords({ text }: { text: string }) {
  const [, open, label, close] = SLOT.exec(text) ?? [];
  if (label === undefined) return text;
  return (
    <>
      <i>{open}</i>
      {label}
      <i>{close}</i>
    </>
  );
}
