import { Temporal } from "temporal-polyfill";
import { formatDay } from "@/lib/season/format";
import { shiftDay } from "@/lib/season/time";

export const VIEWS = ["month", "week", "agenda"] as const;
export type CalendarView = (typeof VIEWS)[number];

/** The stretch of days a view shows, and where its arrows lead; calendar days, `to` included. */
export type CalendarRange = {
  view: CalendarView;
  on: string;
  from: string;
  to: string;
  before: string;
  after: string;
  title: string;
};

/** An agenda's days: four weeks, after which a season has something in nearly every one. */
const AGENDA_DAYS = 28;
const WEEK = 7;

/** A week begins at its day; a month is shown in whole weeks from Sunday; an agenda runs on from its day. */
export function rangeOf(view: CalendarView, on: string): CalendarRange {
  if (view === "month") {
    const first = Temporal.PlainDate.from(on).with({ day: 1 });
    const last = first.add({ months: 1 }).subtract({ days: 1 });
    return {
      view,
      on,
      from: first.subtract({ days: first.dayOfWeek % WEEK }).toString(),
      to: last.add({ days: 6 - (last.dayOfWeek % WEEK) }).toString(),
      before: first.subtract({ months: 1 }).toString(),
      after: first.add({ months: 1 }).toString(),
      title: formatDay(on, "month"),
    };
  }
  const days = view === "week" ? WEEK : AGENDA_DAYS;
  const to = shiftDay(on, days - 1);
  return { view, on, from: on, to, before: shiftDay(on, -days), after: shiftDay(on, days), title: spanWords(on, to) };
}

/** "Jan 28 to Feb 3, 2027" */
function spanWords(from: string, to: string): string {
  const year = (day: string) => day.slice(0, 4);
  const first = year(from) === year(to) ? formatDay(from, "day") : `${formatDay(from, "day")}, ${year(from)}`;
  return `${first} to ${formatDay(to, "day")}, ${year(to)}`;
}

/** The days from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = shiftDay(day, 1)) days.push(day);
  return days;
}

/** An address of the calendar. */
export function calendarHref(view: CalendarView, on: string, zone?: string | null): string {
  return `/calendar?${new URLSearchParams({ view, on, ...(zone ? { zone } : {}) })}`;
}
