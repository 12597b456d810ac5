import type { Announcements, KeyboardCoordinateGetter } from "@dnd-kit/core";
import { STAGE_WORDS } from "@/lib/season/words";
import { isStage, neighbour } from "./board-zones";
import type { ProgramRow } from "./rows";

export const INSTRUCTIONS =
  "Press space or enter to pick the program up. The arrow keys move it from stage to stage; space or enter drops it, escape leaves it where it was.";

const STEPS: Record<string, 1 | -1 | undefined> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves what is held by keyboard into the stage before or after. */
export const stepToNeighbour: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const by = STEPS[event.code];
  if (!by) return undefined;
  event.preventDefault();
  const from = context.over?.id ?? context.active?.data.current?.stage;
  const rect = isStage(from) ? context.droppableRects.get(neighbour(from, by)) : undefined;
  return rect ? { x: rect.left + 2, y: rect.top + 2 } : currentCoordinates;
};

/** What a screen reader hears of a drag: the program and the stage it is over. */
export function announcements(rows: ReadonlyMap<string, ProgramRow>): Announcements {
  const name = (id: unknown) => rows.get(String(id))?.name ?? "The program";
  const stage = (id: unknown) => (isStage(id) ? STAGE_WORDS[id] : null);
  return {
    onDragStart: ({ active }) => `${name(active.id)} picked up, ${stage(rows.get(String(active.id))?.stage)}.`,
    onDragOver: ({ active, over }) => (over ? `${name(active.id)} over ${stage(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) =>
      over ? `${name(active.id)} dropped in ${stage(over.id)}.` : `${name(active.id)} stays where it was.`,
    onDragCancel: ({ active }) => `${name(active.id)} stays where it was.`,
  };
}
