import { signalAnchor } from "@/components/guide/address";
import type { Signal } from "@/lib/rules/signals";
import { Entry, Line, Lines } from "./entry";
import { readOf } from "./examples";
import styles from "./guide.module.css";
import { Quote } from "./quote";

const STRONGEST = 5;

/** The colour of a signal: what it asks of the reader, not how glad it makes them. */
function tone({ boundary, strength }: Signal): "late" | "done" | "notice" {
  if (boundary) return "late";
  return strength !== null && strength > 1 ? "done" : "notice";
}

const look = (signal: Signal) => `${styles.reading} ${styles[tone(signal)]}`;

function Strength({ signal }: { signal: Signal }) {
  const { boundary, strength } = signal;
  if (boundary) return <span className={`${styles.level} late`}>Boundary: a program must not</span>;
  if (strength === null) return null;
  return (
    <span className={`${styles.level} ${tone(signal)}`}>
      <span className={styles.strength} aria-hidden>
        {Array.from({ length: STRONGEST }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its position
          <i key={place} data-reached={place < strength || undefined} />
        ))}
      </span>{" "}
      Strength {strength} of {STRONGEST}
    </span>
  );
}

/** The signals read in a sentence, each with its meaning; `own` is the one that the entry itself tells of. */
function Readings({ read, own }: { read: Signal[]; own: Signal }) {
  return read.map((signal) => (
    <p key={signal.id} className={styles.said} data-signal={signal.id}>
      <span>
        <b className={`strong ${tone(signal)}`}>{signal.title}</b>
        {signal.id !== own.id && `: ${signal.meaning}`}
      </span>
    </p>
  ));
}

/** What a program's sentence may say: its meaning, how to answer, and how sentences like it are read. */
export function SignalEntry({ signal }: { signal: Signal }) {
  const { id, title, meaning, advice, examples } = signal;
  const readings = examples.map(({ text }) => readOf(text));
  const found = readings.filter(({ read }) => read.some((other) => other.id === id));
  const other = readings.filter(({ read }) => read.every((other) => other.id !== id));
  return (
    <Entry id={signalAnchor(id)} name={id} title={title} beside={<Strength signal={signal} />}>
      <Lines>
        <Line term="It means">{meaning}</Line>
        {advice && <Line term="What to do">{advice}</Line>}
        <Line term="Read in">
          {found.map(({ text, pieces, read }) => (
            <div key={text} className={styles.example}>
              <Quote pieces={pieces} looks={look} />
              <Readings read={read} own={signal} />
            </div>
          ))}
        </Line>
        <Line term="Not in">
          {other.map(({ text, pieces, read }) => (
            <div key={text} className={styles.example}>
              <Quote pieces={pieces} looks={look} />
              <Readings read={read} own={signal} />
            </div>
          ))}
        </Line>
      </Lines>
    </Entry>
  );
}
