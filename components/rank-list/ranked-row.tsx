"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { TrackTag } from "@/components/programs/track-tag";
import { Drawn } from "@/components/ui/drawn-once";
import { Link } from "@/components/ui/link";
import { Signal } from "@/components/ui/signal";
import type { RankListName } from "@/lib/season/schema";
import { PlaceField } from "./place-field";
import styles from "./rank-list.module.css";
import type { RankRow } from "./rank-rows";
import { ReasonField } from "./reason-field";
import { RowMenu } from "./row-menu";
import { WhatTheySaid } from "./what-they-said";

/** A ranked program: its number (which can be typed), its reason (edited in place), and every way to move it. */
export function RankedRow({
  row,
  number,
  place,
  order,
  list,
  onMove,
}: {
  row: RankRow;
  /** The rank that is shown; `place` counts from 1. */
  number: number;
  place: number;
  order: string[];
  list: RankListName;
  onMove: (place: number) => void;
}) {
  const { listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: row.id });
  const link = useRef<HTMLAnchorElement>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(place + (event.key === "ArrowUp" ? -1 : 1));
  }
  /** A click beside the fields selects the row, so that the keys know which one is meant. */
  function onClick({ target }: MouseEvent) {
    if (target instanceof Element && !target.closest("a, button, input, [role=menu]")) link.current?.focus();
  }

  return (
    <li
      ref={setNodeRef}
      className={`${styles.row} ${row.holdsLetter ? styles.holds : ""} ${isDragging ? styles.dragged : ""}`}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      data-rank-row={row.name}
    >
      <span ref={setActivatorNodeRef} className={styles.grip} {...listeners} aria-hidden>
        <Drawn id="rank-grip" />
      </span>
      <PlaceField
        ref={numberField}
        name={row.name}
        number={number}
        of={order.length}
        onPlace={onMove}
        onProblem={setProblem}
      />
      <span className={styles.name}>
        <Link
          ref={link}
          className="tap"
          href={`/programs/${row.id}`}
          title={row.shortName === row.name ? undefined : row.name}
        >
          {row.shortName}
        </Link>{" "}
        <span className="meta">{row.state}</span> <TrackTag track={row.otherTrack} />
        {row.interview !== "done" && (
          <span className={`meta ${styles.mark}`}>
            {row.interview === "coming" ? "Upcoming interview" : "No interview entered"}
          </span>
        )}
      </span>
      <span className={`paper-only meta tnum ${styles.code}`}>{row.nrmpCode ?? "No code"}</span>
      <span className={styles.signal}>
        <Signal signal={row.signal} />
      </span>
      <ReasonField id={row.id} name={row.name} reason={row.rankReason} onProblem={setProblem} />
      <span className={styles.said}>
        <WhatTheySaid row={row} />
      </span>
      <RowMenu
        row={row}
        place={place}
        order={order}
        list={list}
        onMove={onMove}
        onTypePlace={() => numberField.current?.focus()}
      />
      {problem && (
        <p className={`late ${styles.problem}`} role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
