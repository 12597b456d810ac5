import type { MarkKind } from "@/lib/review/strip";
import styles from "./strip.module.css";

/** What each shape on the strip stands for, in the order of the key. */
export const MARK_WORDS: Record<MarkKind, string> = {
  counts: "Sent, counts",
  thanks: "Thank-yous, count once",
  uncounted: "Sent, does not count",
  received: "Received",
  interview: "Interview",
  coming: "Upcoming interview",
  letter: "#1 letter",
  "letter-back": "#1 letter, taken back",
};

/** Drawn around 0, 0; filled or hollow by the class of the place that uses them. */
const SHAPES: Record<MarkKind, React.ReactNode> = {
  counts: <circle r="4.5" />,
  thanks: <path d="M0-5.6 5.6 0 0 5.6-5.6 0Z" />,
  uncounted: <circle r="4" />,
  received: <path d="M-5-4H5L0 5Z" />,
  interview: <rect x="-2" y="-7.5" width="4" height="15" rx="1" />,
  coming: <rect x="-2.5" y="-7" width="5" height="14" rx="1.5" />,
  letter: <path d={star(7.5, 3.4)} />,
  "letter-back": <path d={star(7, 3.2)} />,
};

/** A star of five points, in path data. */
function star(outer: number, inner: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}

const LOOKS: Record<MarkKind, string | undefined> = {
  counts: styles.solid,
  thanks: styles.solid,
  uncounted: styles.hollow,
  received: styles.received,
  interview: styles.solid,
  coming: styles.hollow,
  letter: styles.letter,
  "letter-back": styles.letterBack,
};

/** The shapes, once a page; marks point at them. */
export function MarkShapes() {
  return (
    <svg width="0" height="0" className={styles.shapes} aria-hidden="true">
      <defs>
        {Object.entries(SHAPES).map(([kind, shape]) => (
          <g key={kind} id={`mark-${kind}`}>
            {shape}
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** A mark at a place (percent or pixels) of the picture that it stands in; its words show under the pointer. */
export function Mark({ kind, x, y, says }: { kind: MarkKind; x: string | number; y: number; says?: string }) {
  return (
    <use href={`#mark-${kind}`} x={x} y={y} className={LOOKS[kind]}>
      {says && <title>{says}</title>}
    </use>
  );
}
