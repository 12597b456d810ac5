import { NativeSelect } from "@mantine/core";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { FoundProgram } from "@/lib/fit/found";
import type { ProgramFit } from "@/lib/fit/lines";
import { SIGNALS } from "@/lib/season/values";
import { SHORT_TRACK_WORDS, SIGNAL_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";

export type Signal = FoundProgram["signal"];
const isSignal = (value: string): value is Signal => SIGNALS.some((signal) => signal === value);
/** "Signaled" is for fields that don't tell tiers apart: it is kept where it stands and isn't offered here. */
const choicesFor = (signal: Signal) =>
  SIGNALS.filter((value) => value !== "signaled" || signal === value).map((value) => ({
    value,
    label: SIGNAL_WORDS[value],
  }));

/** One program of the list: its signal, its name, why it stands here, what is met and not known, and Add. */
export function FoundRow({
  program,
  fit,
  selected,
  picked,
  busy,
  onPick,
  onSignal,
  onAdd,
  onSelect,
}: {
  program: FoundProgram;
  fit: ProgramFit;
  selected: boolean;
  picked: boolean;
  busy: boolean;
  onPick: (picked: boolean) => void;
  onSignal: (signal: Signal) => void;
  onAdd: () => void;
  onSelect: () => void;
}) {
  const [over, setOver] = useState(false);
  const { name, state, signal, added, track, otherTrack } = program;
  const { counts, why } = fit;
  return (
    <li
      className={styles.found}
      data-found={program.id}
      data-selected={selected || undefined}
      data-over={over || undefined}
      onFocus={onSelect}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("text/signal")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const dropped = event.dataTransfer.getData("text/signal");
        if (isSignal(dropped)) onSignal(dropped);
      }}
    >
      <input
        type="checkbox"
        className={styles.pick}
        aria-label={`Compare ${name}`}
        checked={picked}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <NativeSelect
        className={styles.signal}
        size="xs"
        aria-label={`Signal for ${name}`}
        data={choicesFor(signal)}
        value={signal}
        disabled={busy}
        onChange={({ currentTarget: { value } }) => isSignal(value) && onSignal(value)}
      />
      <div className={styles.what}>
        <Link className={styles.name} href={`/find/${encodeURIComponent(program.id)}`}>
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
          {counts.met} of {counts.stated}
        </b>{" "}
        met, <span className="tnum">{counts.unknown}</span> not known
      </p>
      <div className={styles.act}>
        {added ? (
          <span className="done">Added</span>
        ) : (
          <Button size="sm" disabled={busy} onClick={onAdd} aria-label={`Add ${name}`}>
            Add
          </Button>
        )}
      </div>
    </li>
  );
}
