"use client";

import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useOptimistic,
  useRef,
  useTransition,
} from "react";
import { settle, undoing } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import type { ThanksWindow } from "@/lib/calendar/entries";
import { byTime, type CalendarEntry } from "@/lib/calendar/entry";
import { type CalendarRange, calendarHref } from "@/lib/calendar/range";
import { isoIn } from "@/lib/season/time";
import { moveInterview, moveTask } from "./actions";
import { placeWords } from "./entry-words";
import { arrowMove, movedBy } from "./moves";

/** What the three views show, and from where. */
export type CalendarShown = {
  entries: CalendarEntry[];
  windows: ThanksWindow[];
  range: CalendarRange;
  /** The season's zone. */
  zone: string;
  /** A day of it. */
  today: string;
  serverNow: number;
  /** The keys of interviews that clash. */
  clashing: string[];
};

type Calendar = CalendarShown & {
  /** Puts an entry where `moved` says, offers Undo; null moves nothing. */
  move: (entry: CalendarEntry, moved: CalendarEntry | null) => void;
  onEntryKey: (event: KeyboardEvent, entry: CalendarEntry) => void;
};

const Context = createContext<Calendar | null>(null);

/** What is shown, and how it is moved. */
export function useCalendar(): Calendar {
  const calendar = useContext(Context);
  if (!calendar) throw new Error("Outside the calendar.");
  return calendar;
}

/** What is moved stands in its new place at once, and goes back where the server refuses it. */
export function CalendarProvider({ children, ...shown }: CalendarShown & { children: ReactNode }) {
  const { range, zone } = shown;
  const [entries, putMoved] = useOptimistic(shown.entries, (known: CalendarEntry[], moved: CalendarEntry) =>
    known.map((entry) => (entry.key === moved.key ? moved : entry)).sort(byTime),
  );
  const [, startTransition] = useTransition();
  const refocus = useRef<string | null>(null);

  // An entry that was moved may be drawn anew in its new place; a focus that is lost by that goes with it.
  useEffect(() => {
    const key = refocus.current;
    if (key === null || document.activeElement !== document.body || !entries.some((entry) => entry.key === key)) return;
    document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key)}"]`)?.focus();
  }, [entries]);

  function move(entry: CalendarEntry, moved: CalendarEntry | null) {
    if (!moved) return;
    refocus.current = entry.key;
    startTransition(async () => {
      putMoved(moved);
      const settled = await save(moved, entry, zone);
      if (!settled.ok) {
        const elsewhere = `Not moved: ${entry.title} was moved in another tab or on another device and is shown where it is now. You chose ${placeWords(moved, zone)}.`;
        return say(settled.stale ? elsewhere : settled.problem);
      }
      const back = `Moved ${entry.title} back to ${placeWords(entry, zone)}.`;
      const undo =
        entry.kind === "task"
          ? undoing(moveTask, sent(entry, moved, zone), back)
          : undoing(moveInterview, sent(entry, moved, zone), back);
      const away = moved.from < range.from || moved.from > range.to;
      say(
        `Moved ${entry.title} to ${placeWords(moved, zone)}.`,
        undo,
        away ? { href: calendarHref(range.view, moved.from), label: "Show" } : undefined,
      );
    });
  }

  function onEntryKey(event: KeyboardEvent, entry: CalendarEntry) {
    const by = event.altKey ? arrowMove(event.key, range.view) : null;
    if (!by || !entry.movable) return;
    // With Alt an arrow is also the browser's way back.
    event.preventDefault();
    move(entry, movedBy(entry, by, zone));
  }

  return <Context value={{ ...shown, entries, move, onEntryKey }}>{children}</Context>;
}

/** Where an entry goes, and where it `was` until then. */
function sent(entry: CalendarEntry, was: CalendarEntry, zone: string) {
  return entry.kind === "task"
    ? { id: entry.id, dueOn: entry.from, was: { dueOn: was.from } }
    : { id: entry.id, startsAt: isoIn(entry.start ?? 0, zone), was: { startsAt: was.start ?? 0 } };
}

function save(entry: CalendarEntry, was: CalendarEntry, zone: string) {
  const moved = sent(entry, was, zone);
  return entry.kind === "task" ? settle(moveTask, moved) : settle(moveInterview, moved);
}
