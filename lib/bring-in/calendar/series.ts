import { zoneNamed } from "@/lib/calendar/zone-names";
import { groupedBy } from "@/lib/season/grouped";
import { instantMs, instantOfWallTime, isoIn } from "@/lib/season/time";
import type { Left } from "../report";
import { cleanLine } from "../text";
import type { CalendarEvent } from "./event";
import { type Component, type ContentLine, lineOf, textOf } from "./lines";
import { MOST_OCCURRENCES, repeatsOf } from "./repeats";
import { rulesOf, type When, whenOf } from "./times";

/** An event that repeats: its own beginning, null where the file has only days of it, and the days that are told of by themselves. */
type EventSeries = { start: When | null; byDay: boolean; moved: ReadonlySet<string> };
export type SeriesByUid = ReadonlyMap<string, EventSeries>;

/** The series of a calendar, by their UID: what tells of one day (RECURRENCE-ID) stands beside what tells of all. */
export function seriesIn(calendar: Component, events: readonly Component[]): SeriesByUid {
  const rules = rulesOf(calendar);
  const home = zoneNamed(lineOf(calendar, "X-WR-TIMEZONE")?.value ?? "");
  const read = (line: ContentLine | undefined) => (line ? whenOf(line, rules, home) : null);
  const uidOf = (event: Component) => cleanLine(textOf(lineOf(event, "UID")));
  const days = groupedBy(
    events.filter((event) => lineOf(event, "RECURRENCE-ID")),
    uidOf,
  );
  if (days.size === 0) return new Map();
  const wholes = new Map(
    events.filter((event) => !lineOf(event, "RECURRENCE-ID")).map((event) => [uidOf(event), event]),
  );
  return new Map(
    [...days].map(([uid, ofDay]) => {
      const whole = wholes.get(uid);
      const start = whole ? read(lineOf(whole, "DTSTART")) : null;
      const byDay = whole !== undefined && start !== null && ("day" in start || isWholeDay(whole));
      const moved = new Set(
        ofDay.flatMap((event) => {
          const which = read(lineOf(event, "RECURRENCE-ID"));
          return which ? [wallIn(which, start)] : [];
        }),
      );
      return [uid, { start, byDay, moved }];
    }),
  );
}

/** Whether Outlook says that an event takes the whole day. */
export const isWholeDay = (event: Component): boolean =>
  lineOf(event, "X-MICROSOFT-CDO-ALLDAYEVENT")?.value.trim().toUpperCase() === "TRUE";

/** The wall time of a moment by the clock of the series' own beginning: the day of a series may be told in UTC. */
function wallIn(which: When, start: When | null): string {
  const time = start && "wall" in start ? start.wall.slice(10) : "T00:00:00";
  if ("day" in which) return `${which.day}${time}`;
  if (!start || !("at" in which) || !("at" in start)) return which.wall;
  if (start.zone !== null) return isoIn(instantMs(which.at), start.zone).slice(0, 19);
  const ms = Date.parse(`${start.wall}Z`) + instantMs(which.at) - instantMs(start.at);
  return new Date(ms).toISOString().slice(0, 19);
}

/** An event, or each day of one that repeats and soon ends. */
export function occurrencesOf(
  event: Component,
  first: CalendarEvent,
  when: When,
  read: (line: ContentLine) => When | null,
  series: EventSeries | undefined,
  left: Omit<Left, "file">[],
): CalendarEvent[] {
  const recurrence = lineOf(event, "RECURRENCE-ID");
  if (recurrence) {
    const which = read(recurrence);
    if (!which) return [{ ...first, uid: `${first.uid} ${cleanLine(recurrence.value, 60)}` }];
    const start = series?.start ?? null;
    const wall = wallIn(which, start);
    const isFirst = start !== null && wall === ("day" in start ? `${start.day}T00:00:00` : start.wall);
    const byDay = series?.byDay || ("day" in which && start === null);
    const uid = isFirst ? first.uid : `${first.uid} ${byDay ? wall.slice(0, 10) : wall}`;
    return [{ ...first, uid, series: { uid: first.uid, at: "at" in which ? which.at : null } }];
  }
  const rule = lineOf(event, "RRULE");
  if (!rule) return [first];
  const isDay = "day" in first.when;
  const wall = "day" in when ? `${when.day}T00:00:00` : when.wall;
  const repeats = repeatsOf(rule.value, wall);
  if (repeats === "unread" || repeats === "open") {
    const why =
      repeats === "unread"
        ? `How “${first.title}” repeats can’t be read. Only its first day is brought in.`
        : `“${first.title}” repeats without end or more than ${MOST_OCCURRENCES} times. Only its first day is brought in.`;
    left.push({ at: first.at, why });
    return [first];
  }
  const gone = new Set(
    event.lines
      .filter(({ name }) => name === "EXDATE")
      .flatMap((line) => line.value.split(",").map((value) => read({ ...line, value })))
      .flatMap((moment) => (moment ? ["day" in moment ? `${moment.day}T00:00:00` : moment.wall] : [])),
  );
  return repeats.walls.flatMap((moved) => {
    if (gone.has(moved) || series?.moved.has(moved)) return [];
    const uid = moved === wall ? first.uid : `${first.uid} ${isDay ? moved.slice(0, 10) : moved}`;
    const at = moved === wall ? first.at : `uid ${uid}`;
    const there = whenMoved(first.when, when, moved);
    return there === null ? [] : [{ ...first, uid, series: { uid: first.uid, at: null }, at, when: there }];
  });
}

/** The same wall time on another day, in the zone that the event names. */
function whenMoved(shown: CalendarEvent["when"], when: When, wall: string): CalendarEvent["when"] | null {
  if ("day" in shown) return { day: wall.slice(0, 10), days: shown.days };
  if ("wall" in shown) return { wall };
  if ("at" in when && when.zone === null) {
    const ms = Date.parse(when.at) + Date.parse(`${wall}Z`) - Date.parse(`${when.wall}Z`);
    return { at: new Date(ms).toISOString().replace(".000Z", "Z"), zone: null };
  }
  const at = shown.zone === null ? null : instantOfWallTime(wall, shown.zone);
  return at === null ? null : { at, zone: shown.zone };
}
