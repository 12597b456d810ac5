import Link from "next/link";
import { memo, useState } from "react";
import { Button } from "@/components/ui/button";
import type { FoundProgram } from "@/lib/fit/found";
import { SIGNALS } from "@/lib/season/values";
import { SHORT_TRACK_WORDS, SIGNAL_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";

export type Signal = FoundProgram["signal"];
const isSignal = (value: string): value is Signal => SIGNALS.some((signal) => signal === value);

/** What can be done with a row; the same object for as long as the list is there. */
export type RowActs = {
  pick: (id: string, picked: boolean) => void;
  signal: (program: FoundProgram, signal: Signal) => void;
  add: (program: FoundProgram) => void;
  select: (id: string) => void;
};

/** One program of the list: its signal, its name, why it stands here, what is met and not known, and Add. */
function Row({
  program,
  why,
  met,
  stated,
  unknown,
  selected,
  picked,
  busy,
  acts,
}: {
  program: FoundProgram;
  why: string;
  met: number;
  stated: number;
  unknown: number;
  selected: boolean;
  picked: boolean;
  busy: boolean;
  acts: RowActs;
}) {
  const [over, setOver] = useState(false);
  const { id, name, state, signal, added, track, otherTrack } = program;
  return (
    <li
      className={styles.found}
      data-found={id}
      data-selected={selected || undefined}
      data-over={over || undefined}
      onFocus={() => acts.select(id)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("text/signal")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const dropped = event.dataTransfer.getData("text/signal");
        if (isSignal(dropped)) acts.signal(program, dropped);
      }}
    >
      <input
        type="checkbox"
        className={styles.pick}
        aria-label={`Compare ${name}`}
        checked={picked}
        onChange={({ currentTarget }) => acts.pick(id, currentTarget.checked)}
      />
      <select
        className={styles.signal}
        data-signal={signal}
        aria-label={`Signal for ${name}`}
        value={signal}
        disabled={busy}
        onChange={({ currentTarget: { value } }) => isSignal(value) && acts.signal(program, value)}
      >
        {/* "Signaled" is of fields that don't tell tiers apart: it is kept where it stands and isn't offered. */}
        {SIGNALS.filter((value) => value !== "signaled" || signal === value).map((value) => (
          <option key={value} value={value}>
            {SIGNAL_WORDS[value]}
          </option>
        ))}
      </select>
      <div className={styles.what}>
        <Link className={styles.name} href={`/find/${encodeURIComponent(id)}`} prefetch={false}>
          {name}
        </Link>{" "}
        <span className="faint">{state}</span>
        {otherTrack && <span className="tag">{SHORT_TRACK_WORDS[track]}</span>}
        <p className={styles.why}>
          {over ? (added ? "Drop to signal it" : "Drop to signal it and add it to your season") : why}
        </p>
      </div>
      <p className={styles.counts}>
        <b className="tnum">
          {met} of {stated}
        </b>{" "}
        met, <span className="tnum">{unknown}</span> not known
      </p>
      <div className={styles.act}>
        {added ? (
          <span className="done">Added</span>
        ) : (
          <Button size="sm" disabled={busy} onClick={() => acts.add(program)} aria-label={`Add ${name}`}>
            Add
          </Button>
        )}
      </div>
    </li>
  );
}

/** A row of the list, drawn again only where something in it has changed: a weight moves hundreds of them. */
export const FoundRow = memo(Row);
