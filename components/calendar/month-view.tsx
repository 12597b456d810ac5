"use client";

import { Link } from "@/components/ui/link";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { calendarHref, daysFrom } from "@/lib/calendar/range";
import { formatDay } from "@/lib/season/format";
import { count } from "@/lib/season/words";
import { useCalendar } from "./calendar-context";
import { Chip } from "./chip";
import { useDay } from "./dragging";
import entryStyles from "./entry.module.css";
import { lookOf } from "./entry-link";
import styles from "./month-view.module.css";

/** How many entries fit in a day's cell; the day's agenda has the rest. */
const MOST_SHOWN = 3;

/**
 * A month in whole weeks. A table of our own: the library's calendar makes a button of each day, into which no link and nothing
 * that can be dragged may go. On a phone a day has dots, and leads to its agenda.
 */
export function MonthView() {
  const { range } = useCalendar();
  const days = daysFrom(range.from, range.to);
  const weeks = days.filter((_, place) => place % 7 === 0).map((_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table className={styles.month} aria-label={range.title}>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col">
              {formatDay(day, "weekday").split(" ")[0]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day }: { day: string }) {
  const { entries, range, today } = useCalendar();
  const { setNodeRef, isOver } = useDay(day, null);
  const own = entries.filter(({ from, to }) => from <= day && day <= to);
  const shown = own.length > MOST_SHOWN + 1 ? own.slice(0, MOST_SHOWN) : own;
  const outside = day.slice(0, 7) !== range.on.slice(0, 7);
  const classes = [outside && styles.outside, day === today && styles.today, isOver && entryStyles.target];
  return (
    <td ref={setNodeRef} className={classes.filter(Boolean).join(" ")} data-day={day}>
      <Link
        className={styles.dayLink}
        href={calendarHref("agenda", day)}
        aria-current={day === today ? "date" : undefined}
      >
        <span className="visually-hidden">{formatDay(day, "longDay")}</span>
        <span aria-hidden>{day.endsWith("-01") ? formatDay(day, "day") : Number(day.slice(8))}</span>
        {own.length > 0 && (
          <>
            <span className="visually-hidden">, {count(own.length, "entry", "entries")}</span>
            <span className={styles.dots} aria-hidden>
              {own.slice(0, 4).map((entry) => (
                <Dot key={entry.key} entry={entry} />
              ))}
            </span>
          </>
        )}
      </Link>
      {own.length > 0 && (
        <ul className={entryStyles.chips}>
          {shown.map((entry) => (
            <li key={entry.key}>
              <Chip entry={entry} day={day} />
            </li>
          ))}
          {own.length > shown.length && (
            <li>
              <Link className={styles.more} href={calendarHref("agenda", day)}>
                {own.length - shown.length} more<span className="visually-hidden"> on {formatDay(day, "longDay")}</span>
              </Link>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

function Dot({ entry }: { entry: CalendarEntry }) {
  const { clashing } = useCalendar();
  return <i className={lookOf(entry, clashing.includes(entry.key))} />;
}
