"use client";

import { useDraggable } from "@dnd-kit/core";
import { IconGripVertical, IconRubberStamp } from "@tabler/icons-react";
import type { HTMLAttributes, ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Pips } from "@/components/ui/pips";
import { STAGE_WORDS } from "@/lib/season/words";
import { FactMenu } from "./fact-menu";
import { NextStepText } from "./next-step-text";
import styles from "./program-board.module.css";
import type { ProgramRow } from "./rows";
import { TrackTag } from "./track-tag";

/** A program of the board that can be taken: by the pointer anywhere on it, by keyboard at its handle. */
export function DraggableCard({ row }: { row: ProgramRow }) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: row.id,
    data: { stage: row.stage },
  });
  const { onKeyDown, ...pointer } = (listeners ?? {}) as HTMLAttributes<HTMLElement>;
  return (
    <li ref={setNodeRef} className={isDragging ? styles.gone : undefined} {...pointer}>
      <BoardCard
        row={row}
        handle={
          <button
            ref={setActivatorNodeRef}
            type="button"
            className={styles.handle}
            aria-label={`Move ${row.name}`}
            aria-describedby={attributes["aria-describedby"]}
            onKeyDown={onKeyDown}
          >
            <IconGripVertical className="icon" aria-hidden />
          </button>
        }
      />
    </li>
  );
}

/** What a card shows: name, signal, budget, next step. `lifted` is the one under the pointer. */
export function BoardCard({ row, handle, lifted = false }: { row: ProgramRow; handle?: ReactNode; lifted?: boolean }) {
  const closed = row.contactPolicy === "no-contact";
  return (
    <article className={`${styles.card} ${lifted ? styles.lifted : ""}`} data-program={row.id}>
      <div className={styles.head}>
        <Link href={`/programs/${row.id}`} className={styles.name} draggable={false}>
          {row.name}
          {row.holdsLetter && <IconRubberStamp className={`icon ${styles.seal}`} aria-label="#1 letter" />}
        </Link>
        {handle}
      </div>
      <p className={styles.facts}>
        {row.signal !== "none" && (
          <i className={row.signal === "silver" ? "dot" : `dot dot-${row.signal}`} aria-hidden />
        )}
        <Pips used={row.used} limit={row.limit} noContact={closed && row.used === 0} />
        <TrackTag track={row.otherTrack} />
        <FactMenu program={row} fact="stage">
          <span className="meta">{STAGE_WORDS[row.stage]}</span>
        </FactMenu>
      </p>
      <p className={styles.next}>
        <NextStepText step={row.nextStep} />
      </p>
    </article>
  );
}
