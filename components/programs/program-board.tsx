"use client";

import {
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useEffect, useMemo, useState } from "react";
import { bothSaid, settle, undoing } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import { STAGE_WORDS } from "@/lib/season/words";
import { changePrograms } from "./actions";
import { BoardCard } from "./board-card";
import { BoardColumn } from "./board-column";
import { announcements, INSTRUCTIONS, stepToNeighbour } from "./board-keys";
import { byStage, COLUMNS, isStage, type Stage } from "./board-zones";
import styles from "./program-board.module.css";
import type { ProgramRow } from "./rows";

/** A stage is meant where the pointer is in it or, by keyboard, the card's upper left corner: an empty column is narrower than a card. */
const zoneAtPoint: CollisionDetection = ({
  pointerCoordinates,
  collisionRect,
  droppableRects,
  droppableContainers,
}) => {
  const point = pointerCoordinates ?? { x: collisionRect.left + 12, y: collisionRect.top + 8 };
  return droppableContainers
    .filter(({ id }) => {
      const rect = droppableRects.get(id);
      return (
        rect && point.x >= rect.left && point.x <= rect.right && point.y >= rect.top - 4 && point.y <= rect.bottom + 4
      );
    })
    .map(({ id }) => ({ id }));
};

const STAGE = { field: "stage", label: "Stage", words: STAGE_WORDS };

/** The programs in columns by stage. A card moves by dragging, by the keys of its handle or by its stage's menu, each with Undo. */
export function ProgramBoard({ rows }: { rows: ProgramRow[] }) {
  const [moved, setMoved] = useState<ReadonlyMap<string, Stage>>(new Map());
  const [dragged, setDragged] = useState<string | null>(null);
  const groups = useMemo(() => byStage(rows, moved), [rows, moved]);
  const named = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const held = dragged === null ? undefined : named.get(dragged);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepToNeighbour }),
  );

  // What the server has now is what is shown.
  useEffect(() => {
    if (rows) setMoved(new Map());
  }, [rows]);

  async function onDragEnd({ active, over }: DragEndEvent) {
    setDragged(null);
    const row = named.get(String(active.id));
    if (!row || !isStage(over?.id)) return;
    const { id, name } = row;
    const before = moved.get(id) ?? row.stage;
    if (over.id === before) return;
    const stage = over.id;
    setMoved(new Map(moved).set(id, stage));
    const to = (wanted: Stage, was: Stage) => ({ changes: [{ id, stage: wanted, was: { stage: was } }] });
    const changed = await settle(changePrograms, to(stage, before));
    if (!changed.ok) {
      setMoved(new Map());
      if (changed.stale) return say(`${name}: ${bothSaid(changed, STAGE)}`);
      return say(`${name} stays in ${STAGE_WORDS[before]}. ${changed.problem}`);
    }
    say(
      `${name}: ${STAGE_WORDS[stage]}.`,
      undoing(changePrograms, to(before, stage), `Undone. ${name}: ${STAGE_WORDS[before]}.`),
    );
  }

  return (
    <DndContext
      id="program-board"
      sensors={sensors}
      collisionDetection={zoneAtPoint}
      accessibility={{ announcements: announcements(named), screenReaderInstructions: { draggable: INSTRUCTIONS } }}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(null)}
      onDragEnd={onDragEnd}
    >
      <section className={styles.board} aria-label="Board" data-dragging={dragged !== null || undefined}>
        {COLUMNS.map((column) => (
          <BoardColumn key={column.title} column={column} groups={groups} />
        ))}
      </section>
      <DragOverlay dropAnimation={null}>{held && <BoardCard row={held} lifted />}</DragOverlay>
    </DndContext>
  );
}
