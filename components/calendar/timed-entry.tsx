"use client";

import { formatMoment } from "@/lib/season/format";
import { useCalendar } from "./calendar-context";
import { EntryLink } from "./entry-link";
import { kindWords, thereShort, thereWords, timeWords } from "./entry-words";
import type { Placed } from "./lay-out";
import { MoveMenu } from "./move-menu";
import styles from "./timed-entry.module.css";

/** An interview in its day's column, as tall as it is long. `from` is the column's first hour, `height` an hour's in pixels. */
export function TimedEntry({
  placed: { entry, from: start, to, lane, lanes },
  day,
  from,
  height,
}: {
  placed: Placed;
  day: string;
  from: number;
  height: number;
}) {
  const { zone, clashing } = useCalendar();
  const clash = clashing.includes(entry.key);
  const there = thereWords(entry, zone);
  const place = {
    top: (start - from) * height,
    height: Math.max((to - start) * height - 2, 24),
    left: `${(lane / lanes) * 100}%`,
    width: `${100 / lanes}%`,
  };
  return (
    <li className={styles.timed} style={place}>
      <EntryLink entry={entry} day={day} className={styles.block}>
        <span className={styles.blockTitle}>{entry.title}</span>
        <span className="visually-hidden">, {kindWords(entry, clash)}, </span>
        <span className="tnum">{timeWords(entry, zone)}</span>
        {there && (
          <>
            <span className={`${styles.soft} tnum`} aria-hidden>
              {thereShort(entry, zone)}
            </span>
            <span className="visually-hidden">, {there}</span>
          </>
        )}
        <span className={styles.soft}>{entry.about}</span>
        {clash && <span className={styles.clashWord}>Clash</span>}
        {entry.state === "off" && <span className={styles.soft}>Called off</span>}
        {day !== entry.from && (
          <span className={styles.soft}>since {formatMoment(entry.start ?? 0, zone, "weekdayTime")}</span>
        )}
      </EntryLink>
      <MoveMenu entry={entry} />
    </li>
  );
}
