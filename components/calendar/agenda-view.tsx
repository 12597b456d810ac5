"use client";

import { Link } from "@/components/ui/link";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { daysFrom } from "@/lib/calendar/range";
import { formatDay } from "@/lib/season/format";
import { daysBetween } from "@/lib/season/time";
import styles from "./agenda-view.module.css";
import { useCalendar } from "./calendar-context";
import { KindIcon, lookOf } from "./entry-link";
import { kindWords, stateWord, thereWords, timeWords } from "./entry-words";
import { MoveMenu } from "./move-menu";

/** The states whose lines are tinted in the list. */
const CALLS = new Set<CalendarEntry["state"]>(["late", "due"]);

/** The same as a list, day by day: for screen readers, and for phones. What takes several days stands where it begins. */
export function AgendaView() {
  const { entries, range, today } = useCalendar();
  const first = ({ from }: CalendarEntry) => (from < range.from ? range.from : from);
  const days = daysFrom(range.from, range.to)
    .map((day) => ({ day, own: entries.filter((entry) => first(entry) === day && entry.to >= range.from) }))
    .filter(({ day, own }) => own.length > 0 || day === today);
  if (days.length === 0)
    return <p className={`muted ${styles.nothing}`}>Nothing through {formatDay(range.to, "weekday")}.</p>;
  return (
    <ol className={styles.agenda}>
      {days.map(({ day, own }) => (
        <li key={day}>
          <h2>
            <DayWords day={day} />
          </h2>
          {own.length === 0 ? (
            <p className="muted">Nothing today.</p>
          ) : (
            <ul>
              {own.map((entry) => (
                <Line key={entry.key} entry={entry} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function DayWords({ day }: { day: string }) {
  const { today } = useCalendar();
  const [weekday, ...rest] = formatDay(day, "weekday").split(" ");
  const near = { "-1": "Yesterday", 0: "Today", 1: "Tomorrow" }[daysBetween(today, day)];
  return (
    <time dateTime={day}>
      <span>{near ?? weekday}</span> <b>{rest.join(" ")}</b>
    </time>
  );
}

function Line({ entry }: { entry: CalendarEntry }) {
  const { zone, clashing, onEntryKey } = useCalendar();
  const clash = clashing.includes(entry.key);
  const word = clash ? "Clash" : stateWord(entry);
  const there = thereWords(entry, zone);
  return (
    <li
      className={`${styles.line} ${lookOf(entry, clash)}`}
      data-calls={CALLS.has(entry.state) || clash || undefined}
      data-line={entry.key}
    >
      <span className={`${styles.time} tnum`}>
        <span className="strong">{timeWords(entry, zone) || "All day"}</span>
        {there && <span className="meta">{there}</span>}
      </span>
      <span className={styles.what}>
        <Link
          href={entry.href}
          className={`${styles.name} tap`}
          data-entry={entry.key}
          onKeyDown={(event) => onEntryKey(event, entry)}
          aria-keyshortcuts={entry.movable ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
        >
          <KindIcon kind={entry.kind} />
          <span>
            {entry.title}
            <span className="visually-hidden">, {kindWords(entry, clash)}</span>
          </span>
        </Link>
        {entry.about && <span className="meta">{entry.about}</span>}
      </span>
      {word ? (
        <span className={styles.word} aria-hidden>
          {word}
        </span>
      ) : (
        <span />
      )}
      <MoveMenu entry={entry} />
    </li>
  );
}
