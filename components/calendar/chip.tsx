"use client";

import type { CalendarEntry } from "@/lib/calendar/entry";
import { useCalendar } from "./calendar-context";
import styles from "./entry.module.css";
import { EntryLink, KindIcon } from "./entry-link";
import { kindWords, timeWords } from "./entry-words";

/** An entry in a line: its picture, its time where it has one, its name. */
export function Chip({ entry, day }: { entry: CalendarEntry; day: string }) {
  const { zone, clashing } = useCalendar();
  const time = timeWords(entry, zone);
  return (
    <EntryLink entry={entry} day={day} className={styles.chip}>
      <KindIcon kind={entry.kind} />
      <span>{entry.title}</span>
      <span className="visually-hidden">
        {`, ${kindWords(entry, clashing.includes(entry.key))}${time && `, ${time}`}`}
      </span>
    </EntryLink>
  );
}
