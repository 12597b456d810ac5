import { memo, useState } from "react";
import { rememberRow } from "@/components/programs/url";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { FoundProgram } from "@/lib/fit/found";
import { SHORT_TRACK_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";
import { SignalField } from "./signal-field";
import { isSignal, type Signal } from "./signals";

/** What can be done with a row; the same object for as long as the list is there. */
export type RowActs = {
  pick: (id: string, picked: boolean) => void;
  signal: (program: FoundProgram, signal: Signal) => void;
  add: (program: FoundProgram) => void;
  select: (id: string) => void;
  /** What the signal that is being dragged would do here. */
  wouldDo: (program: FoundProgram) => string;
};

/** Brings why something was refused into view, clear of the notices. */
function intoView(problem: HTMLElement | null): void {
  problem?.closest("li")?.scrollIntoView({ block: "nearest" });
}

/** What is met of what it states, what isn't known, and on what its place rests. */
type Counts = {
  met: number;
  stated: number;
  unknown: number;
  /** Whose word its place rests on and how old, and whether that asks to be checked. */
  basis: string | null;
  check: boolean;
};

/** One program of the list: its signal, its name, why it stands here, what is met and not known, and Add. */
function Row({
  program,
  why,
  met,
  stated,
  unknown,
  basis,
  check,
  sources,
  selected,
  picked,
  busy,
  problem,
  acts,
}: {
  program: FoundProgram;
  why: string;
  /** Every fact with its address, on paper. */
  sources: string | null;
  selected: boolean;
  picked: boolean;
  /** The signal that is being saved, its own where it is being added. */
  busy: Signal | null;
  problem: string | null;
  acts: RowActs;
} & Counts) {
  const [over, setOver] = useState<string | null>(null);
  const { id, name, state, signal, added, track, otherTrack } = program;
  return (
    <li
      className={styles.found}
      data-found={id}
      data-selected={selected || undefined}
      data-over={over !== null || undefined}
      onFocus={() => acts.select(id)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("text/signal")) return;
        event.preventDefault();
        setOver(acts.wouldDo(program));
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(null);
      }}
      onDrop={(event) => {
        setOver(null);
        const dropped = event.dataTransfer.getData("text/signal");
        if (isSignal(dropped)) acts.signal(program, dropped);
      }}
    >
      <label className={styles.pickArea}>
        <input
          type="checkbox"
          className={styles.pick}
          aria-label={`Compare ${name}`}
          data-control="pick"
          checked={picked}
          onChange={({ currentTarget }) => acts.pick(id, currentTarget.checked)}
        />
      </label>
      <SignalField
        name={name}
        signal={busy ?? signal}
        busy={busy !== null}
        onChange={(wanted) => acts.signal(program, wanted)}
      />
      <div className={styles.what}>
        <Link
          className={styles.name}
          href={`/find/${encodeURIComponent(id)}`}
          data-control="name"
          // By its name: one that is added meanwhile has another id.
          onClick={() => rememberRow(name)}
        >
          {name}
        </Link>{" "}
        <span className="faint">{state}</span>
        {otherTrack && <span className="tag">{SHORT_TRACK_WORDS[track]}</span>}
        <p className={styles.why}>{over ?? why}</p>
        {sources && <p className={styles.sources}>{sources}</p>}
        {problem && (
          <p className="late meta" role="alert" ref={intoView}>
            {problem}
          </p>
        )}
      </div>
      <FoundCounts {...{ met, stated, unknown, basis, check }} />
      <div className={styles.act}>
        {added ? (
          <span className="done">Added</span>
        ) : (
          <Button
            size="sm"
            disabled={busy !== null}
            data-control="add"
            onClick={() => acts.add(program)}
            aria-label={`Add ${name}`}
          >
            {busy === null ? "Add" : "Adding"}
          </Button>
        )}
      </div>
    </li>
  );
}

function FoundCounts({ met, stated, unknown, basis, check }: Counts) {
  return (
    <div className={styles.counts}>
      <p>
        {stated === 0 ? (
          "Nothing settled, "
        ) : (
          <>
            <b className="tnum">
              {met} of {stated}
            </b>{" "}
            met,{" "}
          </>
        )}
        <span className="tnum">{unknown}</span> not known
      </p>
      {basis && (
        <p className={styles.basis}>
          {basis} {check && <b className="due">Check</b>}
        </p>
      )}
    </div>
  );
}

/** A row of the list, drawn again only where something in it has changed: a weight moves hundreds of them. */
export const FoundRow = memo(Row);
