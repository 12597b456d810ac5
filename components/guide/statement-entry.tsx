"use client";

import type { StatementId } from "@/lib/rules/statements";
import { unpacked } from "@/lib/season/packed";
import { statementAnchor } from "./address";
import type { KindWords, KindReadings as Read, StatementEntry } from "./entries";
import { Entry, Line, Lines } from "./entry";
import styles from "./guide.module.css";
import { textOf } from "./pieces";
import { Quote } from "./quote";

const STRONGEST = 5;

type Known = ReadonlyMap<StatementId, KindWords>;

/** The color of a kind of statement: what it asks of the reader, not how glad it makes them. */
function tone({ boundary, strength }: KindWords): "late" | "done" | "notice" {
  if (boundary) return "late";
  return strength !== null && strength > 1 ? "done" : "notice";
}

const look = (signal: KindWords) => `${styles.reading} ${styles[tone(signal)]}`;

function Strength({ signal }: { signal: KindWords }) {
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

/** A sentence and the kinds of statements read in it; the meaning of one other than the entry's `own` is shown beside it. */
function ReadSentence({ reading: { pieces, read }, own, all }: { reading: Read; own: KindWords; all: Known }) {
  return (
    <div className={styles.read}>
      <Quote pieces={pieces} looks={(id) => look(all.get(id) ?? own)} />
      {read.map((id) => {
        const signal = all.get(id) ?? own;
        return (
          <span key={id} data-signal={id}>
            <b className={`${styles.level} ${tone(signal)}`}>{signal.title}</b>
            {id !== own.id && <span className="meta"> {signal.meaning}</span>}
          </span>
        );
      })}
    </div>
  );
}

/** What a program's sentence may say: its meaning, how to answer, and how sentences like it are read. */
function StatementSection({ entry: { signal, readings }, all }: { entry: StatementEntry; all: Known }) {
  const { id, title, meaning, advice } = signal;
  const found = readings.filter(({ read }) => read.includes(id));
  const other = readings.filter(({ read }) => !read.includes(id));
  return (
    <Entry id={statementAnchor(id)} name={id} title={title} beside={<Strength signal={signal} />}>
      <Lines>
        <Line term="What it means">{meaning}</Line>
        {advice && <Line term="What to do">{advice}</Line>}
        <Line term="Found in">
          {found.map((reading) => (
            <ReadSentence key={textOf(reading.pieces)} reading={reading} own={signal} all={all} />
          ))}
        </Line>
        <Line term="Not found in">
          {other.map((reading) => (
            <ReadSentence key={textOf(reading.pieces)} reading={reading} own={signal} all={all} />
          ))}
        </Line>
      </Lines>
    </Entry>
  );
}

/** Every kind of statement with its entry, packed: sent once as data, and not a second time as what is drawn of it. */
export function StatementEntries({ entries: written }: { entries: string }) {
  const entries = unpacked<StatementEntry>(written);
  const all = new Map(entries.map(({ signal }) => [signal.id, signal]));
  return entries.map((entry) => <StatementSection key={entry.signal.id} entry={entry} all={all} />);
}
