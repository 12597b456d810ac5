"use client";

import { IconChevronDown } from "@tabler/icons-react";
import { useNow } from "@/components/reminders/use-now";
import { Menu } from "@/components/ui/menu";
import { calendarHref, daysFrom } from "@/lib/calendar/range";
import { formatDay, zoneCity } from "@/lib/season/format";
import { dayOf } from "@/lib/season/time";
import { useCalendar } from "./calendar-context";
import { Chip } from "./chip";
import { useDay } from "./dragging";
import entryStyles from "./entry.module.css";
import { hourOn, hoursOf, hourWords, leastWidth, type Placed, placed, weightsOf } from "./lay-out";
import { TimedEntry } from "./timed-entry";
import { useEmptyTime } from "./use-empty-time";
import styles from "./week-view.module.css";
import { WindowsRow } from "./windows-row";

/** An hour's height in pixels; the style sheet draws its lines by it. */
const HOUR_HEIGHT = 48;

/**
 * A week on two time axes: the season's, by which everything is placed, and a program's beside it, which changes labels alone.
 * A grid of our own: of the calendar components looked at none draws a second axis and lets keys move what it shows.
 */
export function WeekView({ theirs, zones }: { theirs: string | null; zones: string[] }) {
  const { entries, range, zone, today } = useCalendar();
  const days = daysFrom(range.from, range.to);
  const interviews = entries.filter(({ kind }) => kind === "interview");
  const columns = days.map((day) => placed(interviews, day, zone));
  const wholeDays = entries.filter(({ kind, rule }) => kind !== "interview" && rule !== "thank-you");
  const onDay = (day: string) => wholeDays.filter(({ from, to }) => from <= day && day <= to).map(({ key }) => key);
  const weights = weightsOf(days, columns, new Set(days.filter((day) => onDay(day).length > 0)));
  const hours = hoursOf(columns);
  const axes = theirs ? 120 : 68;
  const template = `${axes}px ${weights.map((weight) => `minmax(0, ${weight}fr)`).join(" ")}`;
  /** Clocks change by date: the labels are those of the first interview there, or of the week's first day. */
  const axisDay = interviews.find((entry) => entry.zone === theirs && entry.from >= range.from)?.from ?? range.from;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is too wide for the screen it is scrolled with the keys
    <section className={styles.weekScroll} aria-label={`Week of ${range.title}`} tabIndex={0}>
      <div
        className={styles.week}
        style={
          {
            "--hour": `${HOUR_HEIGHT}px`,
            "--days": `${axes + leastWidth(weights, columns)}px`,
          } as React.CSSProperties
        }
      >
        <div className={styles.weekRow} style={{ gridTemplateColumns: template }}>
          <div className={styles.axisHead}>
            {theirs && <ZoneChoice theirs={theirs} zones={zones} />}
            <span className="strong">You</span>
          </div>
          {days.map((day) => (
            <h2 key={day} className={day === today ? styles.dayHeadToday : styles.dayHead}>
              <DayWords day={day} />
            </h2>
          ))}
        </div>
        <WindowsRow days={days} weights={weights} template={template} />
        <div className={`${styles.weekRow} ${styles.allDay}`} style={{ gridTemplateColumns: template }}>
          <span className={styles.rowLabel}>Dates</span>
          {days.map((day) => (
            <AllDayCell key={day} day={day} keys={onDay(day)} />
          ))}
        </div>
        <div className={styles.weekRow} style={{ gridTemplateColumns: template }}>
          <div className={styles.axis} style={{ height: (hours.to - hours.from) * HOUR_HEIGHT }} aria-hidden>
            {Array.from({ length: hours.to - hours.from }, (_, place) => hours.from + place).map((hour) => (
              <span key={hour} style={{ top: (hour - hours.from) * HOUR_HEIGHT }}>
                {theirs && <i>{hourWords(axisDay, hour, zone, theirs)}</i>}
                <b>{hourWords(axisDay, hour, zone, zone)}</b>
              </span>
            ))}
          </div>
          {days.map((day, place) => (
            <DayColumn key={day} day={day} column={columns[place] ?? []} hours={hours} />
          ))}
        </div>
      </div>
    </section>
  );
}

function DayWords({ day }: { day: string }) {
  const [weekday, month, date] = formatDay(day, "weekday").split(" ");
  return (
    <time dateTime={day}>
      {weekday} <b>{date}</b> {date === "1" && month}
    </time>
  );
}

/** Whose clock the left axis shows; the other zones of the week's interviews are a click away. */
function ZoneChoice({ theirs, zones }: { theirs: string; zones: string[] }) {
  const { range } = useCalendar();
  if (zones.length < 2) return <span>{zoneCity(theirs)}</span>;
  return (
    <Menu
      position="bottom-start"
      button={
        <button
          type="button"
          className={styles.zone}
          aria-label={`Left column: ${zoneCity(theirs)}. Choose another time zone`}
        >
          {zoneCity(theirs)}
          <IconChevronDown className="icon" aria-hidden />
        </button>
      }
      choices={zones.map((name) => ({
        key: name,
        label: zoneCity(name),
        href: calendarHref("week", range.on, name),
        now: name === theirs,
      }))}
    />
  );
}

function AllDayCell({ day, keys }: { day: string; keys: string[] }) {
  const { entries } = useCalendar();
  const { setNodeRef, isOver } = useDay(day, null);
  const own = entries.filter(({ key }) => keys.includes(key));
  return (
    <div ref={setNodeRef} className={`${styles.allDayCell} ${isOver ? entryStyles.target : ""}`} data-day={day}>
      {own.length > 0 && (
        <ul className={entryStyles.chips} aria-label={formatDay(day, "longDay")}>
          {own.map((entry) => (
            <li key={entry.key}>
              <Chip entry={entry} day={day} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function DayColumn({ day, column, hours }: { day: string; column: Placed[]; hours: { from: number; to: number } }) {
  const { today } = useCalendar();
  const { setNodeRef, isOver } = useDay(day, HOUR_HEIGHT);
  const { drawn, handlers } = useEmptyTime({ day, from: hours.from, height: HOUR_HEIGHT });
  const weekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
  const look = [styles.column, weekend && column.length === 0 && styles.weekend, isOver && entryStyles.target];
  return (
    <div ref={setNodeRef} className={look.filter(Boolean).join(" ")} data-day={day} {...handlers}>
      {drawn && <i className={styles.drawn} style={drawn} aria-hidden />}
      {column.length > 0 && (
        <ul aria-label={formatDay(day, "longDay")}>
          {column.map((one) => (
            <TimedEntry key={one.entry.key} placed={one} day={day} from={hours.from} height={HOUR_HEIGHT} />
          ))}
        </ul>
      )}
      {day === today && <NowLine hours={hours} />}
    </div>
  );
}

function NowLine({ hours }: { hours: { from: number; to: number } }) {
  const { serverNow, zone } = useCalendar();
  const now = useNow(serverNow);
  const hour = hourOn(dayOf(now, zone), now, zone);
  if (hour < hours.from || hour > hours.to) return null;
  return <i className={styles.nowLine} style={{ top: (hour - hours.from) * HOUR_HEIGHT }} />;
}
