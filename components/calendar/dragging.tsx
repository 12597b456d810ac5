"use client";

import {
  DndContext,
  type DragEndEvent,
  MouseSensor,
  pointerWithin,
  useDroppable,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import type { ReactNode } from "react";
import { SILENT_DRAGGING } from "@/components/ui/silent-dragging";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { useCalendar } from "./calendar-context";
import { daysTo, draggedMinutes, movedBy } from "./moves";

/** All days of a view are side by side on the screen already: what is dragged near an edge scrolls up or down alone. */
const UP_AND_DOWN = { threshold: { x: 0, y: 0.2 } };

/** The day, and the hour of it, that something was dropped on; null beside all of them. */
function droppedOn(over: DragEndEvent["over"]): { day: string; hour: number | null } | null {
  const { day, hour } = over?.data.current ?? {};
  return typeof day === "string" ? { day, hour: typeof hour === "number" ? hour : null } : null;
}

/** Lets the entries within be dragged from day to day, and in the columns of a week from hour to hour. */
export function Dragging({ children }: { children: ReactNode }) {
  const { entries, move, zone } = useCalendar();
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 4 } }));

  function onDragEnd({ active, over, delta }: DragEndEvent) {
    const at = droppedOn(over);
    const entry: CalendarEntry | undefined = entries.find(({ key }) => key === active.data.current?.entry?.key);
    if (!at || !entry) return;
    const minutes = at.hour === null ? 0 : draggedMinutes(delta.y, at.hour);
    move(entry, movedBy(entry, { days: daysTo(entry, at.day), minutes }, zone));
  }

  return (
    <DndContext
      id="calendar"
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={SILENT_DRAGGING}
      autoScroll={UP_AND_DOWN}
      onDragStart={swallowClick}
      onDragEnd={onDragEnd}
    >
      {children}
    </DndContext>
  );
}

/**
 * What is dragged is a link; the click that ends the drag must not follow it. The button's release is what ends it, whether or
 * not anything was drawn and dropped by then.
 */
function swallowClick() {
  const swallow = (event: Event) => event.preventDefault();
  const done = () => setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 50);
  window.addEventListener("click", swallow, { capture: true });
  window.addEventListener("mouseup", done, { capture: true, once: true });
}

/** A day that something can be dropped on; `hour` is an hour's height in pixels where the place within the day counts. */
export function useDay(day: string, hour: number | null) {
  const { setNodeRef, isOver } = useDroppable({ id: `${hour === null ? "day" : "hours"} ${day}`, data: { day, hour } });
  return { setNodeRef, isOver };
}
