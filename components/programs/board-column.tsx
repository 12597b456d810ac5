"use client";

import { useDroppable } from "@dnd-kit/core";
import { useState } from "react";
import { STAGE_WORDS } from "@/lib/season/words";
import { DraggableCard } from "./board-card";
import type { Column, Stage } from "./board-zones";
import styles from "./program-board.module.css";
import type { ProgramRow } from "./rows";

/** How many cards of a stage are shown until somebody asks for the rest. */
const SHOWN_FIRST = 12;

/** A column with its count; a column of several stages has a part for each. */
export function BoardColumn({ column, groups }: { column: Column; groups: Map<Stage, ProgramRow[]> }) {
  const all = column.stages.reduce((sum, stage) => sum + (groups.get(stage)?.length ?? 0), 0);
  return (
    <section className={styles.column} aria-label={column.title} data-empty={all === 0 || undefined}>
      <h2 className={styles.title}>
        {column.title} <span className={styles.count}>{all}</span>
      </h2>
      {column.stages.map((stage) => (
        <Zone key={stage} stage={stage} rows={groups.get(stage) ?? []} titled={column.stages.length > 1} />
      ))}
    </section>
  );
}

function Zone({ stage, rows, titled }: { stage: Stage; rows: ProgramRow[]; titled: boolean }) {
  const { setNodeRef, isOver } = useDroppable({ id: stage });
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN_FIRST);
  const more = rows.length - shown.length;
  return (
    <div ref={setNodeRef} className={styles.zone} data-over={isOver || undefined} data-stage={stage}>
      {titled && (
        <h3 className={styles.part}>
          {STAGE_WORDS[stage]} <span className={styles.count}>{rows.length}</span>
        </h3>
      )}
      <ul className={styles.cards} aria-label={STAGE_WORDS[stage]}>
        {shown.map((row) => (
          <DraggableCard key={row.id} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {more} more
        </button>
      )}
    </div>
  );
}
