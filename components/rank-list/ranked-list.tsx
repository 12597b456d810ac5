"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useMemo } from "react";
import { Callout } from "@/components/ui/callout";
import { SILENT_DRAGGING } from "@/components/ui/silent-dragging";
import { unpacked } from "@/lib/season/packed";
import type { RankListName } from "@/lib/season/schema";
import { LetterAlert } from "./letter-alert";
import { moved } from "./moved";
import { OpenAgain } from "./open-again";
import { useRankOrder } from "./rank-context";
import styles from "./rank-list.module.css";
import type { RankRow } from "./rank-rows";
import { RankedRow } from "./ranked-row";
import { UnrankedList } from "./unranked-list";

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/** One list in its order, and below it what is not on it. A program moves by dragging, by Alt and the arrows, by its menu or by typing its place. */
export function RankedList({
  list,
  rows: given,
  title,
}: {
  list: RankListName;
  /** Its programs, packed, without what the provider knows of them: those that are ranked in their order, those that could be, those that will not be. */
  rows: string;
  title?: string;
}) {
  const { orders, problem, put, asked, programs } = useRankOrder();
  const order = orders[list];
  const all = useMemo(
    () =>
      unpacked<Omit<RankRow, "name" | "nrmpCode">>(given).map((row): RankRow => {
        const named = programs.get(row.id);
        return { ...row, name: named?.name ?? "", nrmpCode: named?.code ?? null };
      }),
    [given, programs],
  );
  const ranked = all.filter(({ rank }) => rank !== null);
  const others = all.filter(({ id, rank }) => rank === null && !order.includes(id));
  const rows = new Map(all.map((row) => [row.id, row]));
  const shown = order.flatMap((id) => rows.get(id) ?? []);
  const saved = ranked.map(({ id }) => id).join() === order.join();
  /** Deleting a program, or a file from elsewhere, can leave numbers out; they are shown as they are. */
  const gaps = saved && ranked.some(({ rank }, place) => rank !== place + 1);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));

  function move(id: string, place: number) {
    const next = moved(order, id, place);
    put(list, next, `${rows.get(id)?.name}, ${next.indexOf(id) + 1} of ${next.length}`);
  }
  function onDragEnd({ active, over }: DragEndEvent) {
    if (over) move(String(active.id), order.indexOf(String(over.id)) + 1);
  }

  const holder = [...rows.values()].find(({ id, holdsLetter }) => holdsLetter && order[0] !== id);
  const onlyHolder = [...rows.values()].filter(({ holdsLetter }) => holdsLetter).length === 1;
  return (
    <section aria-label={title ?? "Rank list"}>
      {title && <h2 className="section-title">{title}</h2>}
      {holder && onlyHolder && shown.length > 0 && (
        <LetterAlert
          holder={holder}
          place={order.includes(holder.id) ? order.indexOf(holder.id) + 1 : null}
          onMoveFirst={() => move(holder.id, 1)}
        />
      )}
      {problem?.list === list && (
        <div className={styles.alert}>
          <Callout level="stop" role="alert">
            {problem.text}
          </Callout>
        </div>
      )}
      {asked?.list === list && <OpenAgain words={asked.words} onOpen={asked.open} onLeave={asked.leave} />}
      {gaps && (
        <div className={styles.alert}>
          <Callout level="notice">
            A rank is missing from this list. The gap closes with your next move, or when you type a number.
          </Callout>
        </div>
      )}
      {shown.length > 0 ? (
        <>
          <div className={`meta screen-only ${styles.head}`} aria-hidden>
            <span />
            <span />
            <span>Program</span>
            <span>Signal</span>
            <span className={styles.reasonHead}>Your reason</span>
            <span>What they said</span>
          </div>
          <DndContext
            id={`rank-${list}`}
            sensors={sensors}
            collisionDetection={closestCenter}
            modifiers={[upAndDown]}
            accessibility={SILENT_DRAGGING}
            onDragEnd={onDragEnd}
          >
            <SortableContext items={order} strategy={verticalListSortingStrategy}>
              <ol className={styles.list} aria-label={title ?? "Rank list"}>
                {shown.map((row, at) => (
                  <RankedRow
                    key={row.id}
                    row={row}
                    number={gaps ? (row.rank ?? at + 1) : at + 1}
                    place={at + 1}
                    order={order}
                    list={list}
                    onMove={(place) => move(row.id, place)}
                  />
                ))}
              </ol>
            </SortableContext>
          </DndContext>
          <p className={`meta screen-only ${styles.hint}`}>
            <span>Drag a row, type its number, or use its menu</span>
            <span className={`key-hint ${styles.onDesk}`}>
              <span className="kbd">Alt ↑</span> <span className="kbd">Alt ↓</span> move the selected program
            </span>
          </p>
        </>
      ) : (
        <div className="empty">
          <h2>Nothing ranked yet.</h2>
          <p>Add the programs where you interviewed, in the order you’d want to train there.</p>
        </div>
      )}
      <div className="screen-only">
        <UnrankedList
          unranked={others.filter(({ willNotRank }) => !willNotRank)}
          left={others.filter(({ willNotRank }) => willNotRank)}
          onAdd={(id) => move(id, order.length + 1)}
        />
      </div>
    </section>
  );
}
