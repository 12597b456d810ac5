"use client";

import { useDraggable } from "@dnd-kit/core";
import { CSS } from "@dnd-kit/utilities";
import { IconBell, IconBuilding, IconCheckbox, IconFlag, IconUsers } from "@tabler/icons-react";
import type { CSSProperties, ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { useCalendar } from "./calendar-context";
import styles from "./entry.module.css";

const ICONS = {
  interview: IconUsers,
  rotation: IconBuilding,
  deadline: IconFlag,
  reminder: IconBell,
  task: IconCheckbox,
} satisfies Record<CalendarEntry["kind"], unknown>;

/** An entry's kind as a picture; its words say it too. */
export function KindIcon({ kind }: { kind: CalendarEntry["kind"] }) {
  const Icon = ICONS[kind];
  return <Icon className="icon" aria-hidden />;
}

/** How an entry looks: by its kind, then by how it stands. */
export function lookOf({ kind, state }: CalendarEntry, clash: boolean): string {
  return `${styles[kind]} ${styles[clash ? "clash" : state]}`;
}

/**
 * An entry that leads to what it stands for. Where it may be moved it can be dragged with a mouse, and moved with Alt and the
 * arrows; a finger scrolls instead, and finds the same in the agenda's menus.
 */
export function EntryLink({
  entry,
  day,
  className,
  style,
  children,
}: {
  entry: CalendarEntry;
  /** The day it is drawn in; what takes several days is drawn in each. */
  day: string;
  className?: string;
  style?: CSSProperties;
  children: ReactNode;
}) {
  const { onEntryKey, clashing } = useCalendar();
  const { listeners, setNodeRef, transform, isDragging } = useDraggable({
    id: `${entry.key} ${day}`,
    data: { entry },
    disabled: !entry.movable,
  });
  const look = lookOf(entry, clashing.includes(entry.key));
  return (
    <Link
      ref={setNodeRef}
      href={entry.href}
      draggable={false}
      className={`${className} ${look} ${entry.movable ? styles.movable : ""} ${isDragging ? styles.dragged : ""}`}
      style={{ ...style, transform: CSS.Translate.toString(transform) }}
      data-entry={entry.key}
      aria-keyshortcuts={entry.movable ? "Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown" : undefined}
      {...listeners}
      onKeyDown={(event) => onEntryKey(event, entry)}
    >
      {children}
    </Link>
  );
}
