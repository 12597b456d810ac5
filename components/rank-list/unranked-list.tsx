"use client";

import { useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { TrackTag } from "@/components/programs/track-tag";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { say } from "@/components/ui/undo";
import { count } from "@/lib/season/words";
import { markWillNotRank } from "./actions";
import styles from "./rank-list.module.css";
import type { RankRow } from "./rank-rows";

/** How many programs of a kind are shown until somebody asks for the others. */
const FIRST_ROWS = 40;

/** The programs without a place: to be added, or marked that they will not be ranked. Those without an interview are folded away. */
export function UnrankedList({
  unranked,
  left,
  onAdd,
}: {
  unranked: RankRow[];
  left: RankRow[];
  onAdd: (id: string) => void;
}) {
  const met = unranked.filter(({ interview }) => interview !== "none");
  const others = unranked.filter(({ interview }) => interview === "none");
  const rows = (some: RankRow[]) => <Rows rows={some} onAdd={onAdd} />;
  return (
    <>
      {met.length > 0 && (
        <>
          <h2 className="section-title">
            Not on the list <span className="count">{met.length}</span>
          </h2>
          {rows(met)}
        </>
      )}
      {others.length > 0 && (
        <details className={styles.fold} open={met.length === 0}>
          <summary>{count(others.length, "program")} with no interview entered</summary>
          {rows(others)}
        </details>
      )}
      {left.length > 0 && (
        <>
          <h2 className="section-title">
            Will not rank <span className="count">{left.length}</span>
          </h2>
          {rows(left)}
        </>
      )}
    </>
  );
}

function Rows({ rows, onAdd }: { rows: RankRow[]; onAdd: (id: string) => void }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={styles.rest}>
        {rows.slice(0, all ? rows.length : FIRST_ROWS).map((row) => (
          <UnrankedRow key={row.id} row={row} onAdd={() => onAdd(row.id)} />
        ))}
      </ul>
      {!all && rows.length > FIRST_ROWS && (
        <Button size="sm" onClick={() => setAll(true)}>
          Show {rows.length - FIRST_ROWS} more
        </Button>
      )}
    </>
  );
}

function UnrankedRow({ row, onAdd }: { row: RankRow; onAdd: () => void }) {
  const { id, name, shortName, state, interview, willNotRank, otherTrack } = row;

  async function mark(next: boolean) {
    const marked = await settle(markWillNotRank, { id, willNotRank: next });
    if (!marked.ok) return say(marked.problem);
    const words = next ? `${shortName} will not be ranked.` : `${shortName} can be ranked again.`;
    say(words, undoing(markWillNotRank, { id, willNotRank: !next }, "Undone."));
  }

  return (
    <li>
      <span className={styles.name}>
        <Link className="tap" href={`/programs/${id}`} title={shortName === name ? undefined : name}>
          {shortName}
        </Link>{" "}
        <span className="meta">
          {[state, interview === "coming" && "upcoming interview"].filter(Boolean).join(", ")}
        </span>{" "}
        <TrackTag track={otherTrack} />
      </span>
      <span className="row">
        {willNotRank ? (
          <Button size="sm" onClick={() => mark(false)} aria-label={`Rank ${name} after all`}>
            Rank after all
          </Button>
        ) : (
          <>
            <Button size="sm" look="ghost" onClick={() => mark(true)} aria-label={`Will not rank ${name}`}>
              Will not rank
            </Button>
            <Button size="sm" onClick={onAdd} aria-label={`Add ${name} to the list`}>
              Add to list
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
