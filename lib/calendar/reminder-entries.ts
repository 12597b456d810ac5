import { type Check, type InCalendar, type Reminder, type ReminderId, rules } from "@/lib/rules";
import type { Season } from "@/lib/season/schema";
import { dayOf, instantMs, lastMoment } from "@/lib/season/time";
import { type CalendarEntry, ofDay } from "./entry";

const inCalendar = new Map<ReminderId, InCalendar | null>(rules.reminders.map(({ id, calendar }) => [id, calendar]));

/** Reminders that are one entry, and how they stand there. */
type Entry = { how: InCalendar; first: Reminder; all: Reminder[] };

/**
 * What the rules remind of, at the moment after which it is late, as every screen names it: everybody to thank for one interview as
 * one entry, and so the programs without a rank. What has lapsed is left out, and what stands in the calendar otherwise.
 */
export function reminderEntries(season: Season, check: Check): CalendarEntry[] {
  const zone = season.season.timeZone;
  const entries = new Map<string, Entry>();
  for (const reminder of check.reminders) {
    const how = inCalendar.get(reminder.rule);
    if (!how || reminder.state === "lapsed") continue;
    const key = how.entryKey(reminder);
    const entry = entries.get(key);
    if (entry) entry.all.push(reminder);
    else entries.set(key, { how, first: reminder, all: [reminder] });
  }
  return [...entries].map(([key, { how, first, all }]): CalendarEntry => {
    const start = lastMoment(instantMs(first.lateAt), zone);
    const states = all.map(({ state }) => state);
    return {
      ...ofDay(dayOf(start, zone)),
      key: `reminder:${key}`,
      kind: "reminder",
      rule: first.rule,
      title: how.title(season, first, all),
      href: how.href(first),
      start,
      end: start,
      state: states.includes("overdue") ? "late" : states.includes("due") ? "due" : "ahead",
      saysBest: how.saysBest,
    };
  });
}
