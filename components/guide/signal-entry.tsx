import type { Signal } from "@/lib/rules/signals";
import { signalAnchor } from "./address";
import type { SignalEntry } from "./entries";
import { Entry, Line, Lines } from "./entry";
import type { Read } from "./examples";
import styles from "./guide.module.css";
import { Quote } from "./quote";

const STRONGEST = 5;

/** The color of a signal: what it asks of the reader, not how glad it makes them. */
function tone({ boundary, strength }: Signal): "late" | "done" | "notice" {
  if (boundary) return "late";
  return strength !== null && strength > 1 ? "done" : "notice";
}

const look = (signal: Signal) => `${styles.reading} ${styles[tone(signal)]}`;

function Strength({ signal }: { signal: Signal }) {
  const { boundary, strength } = signal;
  if (boundary) return <span className={`${styles.level} late`}>Boundary: a program may not do this</span>;
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

/** A sentence and the signals read in it; what another signal than the entry's `own` means is told beside it. */
function ReadSentence({ reading: { pieces, read }, own }: { reading: Read; own: Signal }) {
  return (
    <div className={styles.read}>
      <Quote pieces={pieces} looks={look} />
      {read.map((signal) => (
        <span key={signal.id} data-signal={signal.id}>
          <b className={`${styles.level} ${tone(signal)}`}>{signal.title}</b>
          {signal.id !== own.id && <span className="meta"> {signal.meaning}</span>}
        </span>
      ))}
    </div>
  );
}

/** What a program's sentence may say: its meaning, how to answer, and how sentences like it are read. */
export function SignalReading({ entry: { signal, readings } }: { entry: SignalEntry }) {
  const { id, title, meaning, advice } = signal;
  const found = readings.filter(({ read }) => read.some((other) => other.id === id));
  const other = readings.filter(({ read }) => read.every((other) => other.id !== id));
  return (
    <Entry id={signalAnchor(id)} name={id} title={title} beside={<Strength signal={signal} />}>
      <Lines>
        <Line term="What it means">{meaning}</Line>
        {advice && <Line term="What to do">{advice}</Line>}
        <Line term="Found in">
          {found.map((reading) => (
            <ReadSentence key={reading.text} reading={reading} own={signal} />
          ))}
        </Line>
        <Line term="Not found in">
          {other.map((reading) => (
            <ReadSentence key={reading.text} reading={reading} own={signal} />
          ))}
        </Line>
      </Lines>
    </Entry>
  );
}
