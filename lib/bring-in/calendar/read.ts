import { zoneNamed } from "@/lib/calendar/zone-names";
import { DAY } from "@/lib/season/durations";
import { groupedBy } from "@/lib/season/grouped";
import { instantMs, instantOfWallTime, isoIn } from "@/lib/season/time";
import { isHtml, plainOfHtml } from "../plain";
import type { Left } from "../report";
import { cleanLine, cleanText } from "../text";
import type { CalendarEvent } from "./event";
import { type Component, type ContentLine, lineOf, readLines, textOf } from "./lines";
import { joinLink } from "./links";
import { MOST_OCCURRENCES, repeatsOf } from "./repeats";
import { minutesBetween, minutesOf, rulesOf, type When, whenOf } from "./times";

export type ReadCalendar = { events: CalendarEvent[]; left: Omit<Left, "file">[]; rows: number };

/** What a calendar may hold beside events. */
const NO_EVENTS: Record<string, string> = {
  VTODO: "tasks",
  VJOURNAL: "journal entries",
  VFREEBUSY: "times that are free or busy",
};

/** More events than this are no applicant's calendar; what is past them is left out and counted. */
const MOST_EVENTS = 20_000;
const MOST_DESCRIPTION = 20_000;
const WHOLE_DAY = 24 * 60;

/** The events of a calendar's text, whatever stands before and after it; what cannot be read is named by its line. Never throws. */
export function readCalendar(text: string): ReadCalendar {
  const whole = /^[ \t>]*BEGIN:VCALENDAR/im.test(text);
  const plain = /^[ \t]*>[ \t>]*BEGIN:VCALENDAR/im.test(text) ? text.replace(/^[ \t]*>[ \t>]?/gm, "") : text;
  const { components, unread } = readLines(
    plain.replace(/^[ \t]+(?=BEGIN:VCALENDAR)/gim, ""),
    whole ? "VCALENDAR" : "VEVENT",
  );
  const read: ReadCalendar = {
    events: [],
    left: unread
      .slice(0, 200)
      .map(({ line, text: words }) => ({ at: `line ${line}`, why: `“${cleanLine(words)}” is no line of a calendar.` })),
    rows: 0,
  };
  const calendars = whole ? components : [{ name: "VCALENDAR", line: 1, lines: [], inside: components }];
  for (const calendar of calendars) {
    const events = calendar.inside.filter(({ name }) => name === "VEVENT");
    const series = seriesIn(calendar, events);
    for (const event of events) {
      read.rows += 1;
      if (read.rows <= MOST_EVENTS) readEvent(calendar, event, series, read);
    }
  }
  const others = calendars.flatMap(({ inside }) => inside.filter(({ name }) => name in NO_EVENTS));
  if (others.length > 0)
    for (const [name, noun] of Object.entries(NO_EVENTS)) {
      const [first] = others.filter((one) => one.name === name);
      if (first) read.left.push({ at: `line ${first.line}`, why: `This calendar has ${noun}, which aren’t read.` });
    }
  else if (read.rows === 0) read.left.push({ at: "line 1", why: "This calendar has no events." });
  if (read.rows > MOST_EVENTS)
    read.left.push({ at: `line ${MOST_EVENTS}`, why: `Only the first ${MOST_EVENTS} events are read.` });
  read.events = withoutReplaced(read.events);
  return read;
}

function readEvent(calendar: Component, event: Component, series: SeriesByUid, read: ReadCalendar): void {
  const value = (name: string) => textOf(lineOf(event, name));
  const rules = rulesOf(calendar);
  const home = zoneNamed(lineOf(calendar, "X-WR-TIMEZONE")?.value ?? "");
  const title = cleanLine(value("SUMMARY")) || "Untitled event";
  const uid = cleanLine(value("UID"));
  const at = uid ? `uid ${uid}` : `line ${event.line}`;
  const start = lineOf(event, "DTSTART");
  if (!start || start.value.trim() === "") {
    read.left.push({ at, why: `“${title}” has no date.` });
    return;
  }
  const when = whenOf(start, rules, home);
  if (when === null) {
    const why = start.params.has("TZID") && whenOf(withoutZone(start), rules, home) !== null;
    read.left.push({
      at: `line ${start.line}`,
      why: why
        ? `The time zone “${cleanLine(start.params.get("TZID") ?? "")}” of “${title}” isn’t known.`
        : `“${cleanLine(start.value, 80)}” is no date that can be read, so “${title}” is left out.`,
    });
    return;
  }
  const remarks: string[] = [];
  if (lineOf(event, "RDATE")) remarks.push("It takes place on more days, which aren’t read (RDATE).");
  const { minutes, days } = lengthOf(event, when, (line) => whenOf(line, rules, home), remarks);
  const isDay = "day" in when || isWholeDay(event);
  const midnight = "wall" in when && when.wall.endsWith("T00:00:00") && minutes !== null && minutes % WHOLE_DAY === 0;
  const html = textOf(lineOf(event, "X-ALT-DESC"));
  const told = value("DESCRIPTION");
  const descriptionSource = told.trim() === "" ? html : told;
  const description = isHtml(descriptionSource)
    ? plainOfHtml(descriptionSource, MOST_DESCRIPTION)
    : cleanText(descriptionSource, MOST_DESCRIPTION);
  const location = cleanText(value("LOCATION"), 4_000);
  const conference = event.lines.filter(({ name }) => CONFERENCE.has(name)).map(textOf);
  const all: CalendarEvent = {
    uid,
    series: null,
    at,
    meaning: meaningOf(calendar, event, title),
    sequence: wholeOf(value("SEQUENCE")),
    modified: stampOf(event),
    title,
    organizer: personOf(lineOf(event, "ORGANIZER")),
    people: event.lines
      .filter(({ name }) => name === "ATTENDEE")
      .slice(0, 200)
      .map((line) => ({ ...personOf(line), answer: cleanLine(line.params.get("PARTSTAT") ?? "", 30).toUpperCase() })),
    location,
    description,
    joinUrl: joinLink({ own: conference, url: value("URL"), texts: [location, description, html] }),
    when: isDay || midnight ? { day: dayIn(when), days } : withoutWall(when),
    minutes: isDay || midnight ? null : minutes,
    remarks,
  };
  read.events.push(...occurrencesOf(event, all, when, (line) => whenOf(line, rules, home), series.get(uid), read));
}

const CONFERENCE = new Set([
  "X-GOOGLE-CONFERENCE",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
  "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
  "X-MICROSOFT-ONLINEMEETINGCONFLINK",
  "X-ZOOM-MEETING-URL",
  "CONFERENCE",
]);

const withoutZone = (line: ContentLine): ContentLine => ({ ...line, params: new Map() });
const withoutWall = (when: When): CalendarEvent["when"] =>
  "at" in when ? { at: when.at, zone: when.zone } : "day" in when ? { day: when.day, days: 1 } : when;
const dayIn = (when: When) => ("day" in when ? when.day : when.wall.slice(0, 10));
const wholeOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

function stampOf(event: Component): number {
  const moments = ["LAST-MODIFIED", "DTSTAMP"].flatMap((name) => {
    const line = lineOf(event, name);
    const when = line && whenOf(line, new Map(), "UTC");
    return when && "at" in when ? [Date.parse(when.at)] : [];
  });
  return moments[0] ?? 0;
}

function lengthOf(
  event: Component,
  start: When,
  read: (line: ContentLine) => When | null,
  remarks: string[],
): { minutes: number | null; days: number } {
  const endLine = lineOf(event, "DTEND");
  const none = { minutes: null, days: 1 };
  if (endLine && endLine.value.trim() !== "") {
    const end = read(endLine);
    if (end === null) {
      remarks.push(`Its end, “${cleanLine(endLine.value, 40)}”, can’t be read, so an hour is assumed.`);
      return none;
    }
    if ("day" in start && "day" in end) {
      const days = Math.round((Date.parse(end.day) - Date.parse(start.day)) / DAY);
      return { minutes: null, days: Math.min(400, Math.max(1, days)) };
    }
    const minutes = minutesBetween(start, end);
    if (minutes !== null && minutes > 0 && minutes <= 31 * WHOLE_DAY)
      return { minutes, days: Math.max(1, Math.round(minutes / WHOLE_DAY)) };
    if (!("day" in start)) remarks.push("It ends before it starts, so an hour is assumed.");
    return none;
  }
  const duration = lineOf(event, "DURATION");
  if (duration) {
    const minutes = minutesOf(duration.value);
    if (minutes !== null)
      return { minutes: "day" in start ? null : minutes, days: Math.max(1, Math.round(minutes / WHOLE_DAY)) };
    remarks.push(`Its length, “${cleanLine(duration.value, 40)}”, can’t be read, so an hour is assumed.`);
    return none;
  }
  if (!("day" in start)) remarks.push("It doesn’t say when it ends, so an hour is assumed.");
  return none;
}

function meaningOf(calendar: Component, event: Component, title: string): CalendarEvent["meaning"] {
  const method = lineOf(calendar, "METHOD")?.value.trim().toUpperCase() ?? "";
  const status = lineOf(event, "STATUS")?.value.trim().toUpperCase() ?? "";
  const busy = lineOf(event, "X-MICROSOFT-CDO-BUSYSTATUS")?.value.trim().toUpperCase();
  const intended = lineOf(event, "X-MICROSOFT-CDO-INTENDEDSTATUS")?.value.trim().toUpperCase();
  if (method === "REPLY") return "answers";
  if (method === "COUNTER") return "counters";
  if (method === "DECLINECOUNTER" || method === "REFRESH") return "asks-again";
  if (method === "CANCEL" || /^CANCELL?ED$/.test(status)) return "cancels";
  // Outlook marks what it sends out as tentative until it is answered; what the sender meant stands beside it.
  const held = intended === undefined ? busy === "TENTATIVE" : intended === "TENTATIVE";
  if (status === "TENTATIVE" || held || HOLD.test(title)) return "tentative";
  return "invites";
}

const HOLD =
  /^(?:\[?\(?hold(?:ing)?\b|tentative\b|placeholder\b|save the date\b)|\b(?:tentative hold|hold for|placeholder)\b|\((?:hold|tentative|tbc|tbd)\)|\[(?:hold|tentative|tbc|tbd)\]/i;

function personOf(line: ContentLine | undefined): { name: string; email: string } {
  if (!line) return { name: "", email: "" };
  const email = cleanLine(line.value.replace(/^mailto:/i, ""), 300);
  const address = /^\S+@\S+$/.test(email) ? email : cleanLine(line.params.get("EMAIL") ?? "", 300);
  const name = cleanLine(line.params.get("CN") ?? "", 300);
  return { name: name === address ? "" : name, email: address };
}

/** An event that repeats: its own beginning, null where the file has only days of it, and the days that are told of by themselves. */
type EventSeries = { start: When | null; byDay: boolean; moved: ReadonlySet<string> };
type SeriesByUid = ReadonlyMap<string, EventSeries>;

/** The series of a calendar, by their UID: what tells of one day (RECURRENCE-ID) stands beside what tells of all. */
function seriesIn(calendar: Component, events: readonly Component[]): SeriesByUid {
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

const isWholeDay = (event: Component) =>
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
function occurrencesOf(
  event: Component,
  first: CalendarEvent,
  when: When,
  read: (line: ContentLine) => When | null,
  series: EventSeries | undefined,
  report: ReadCalendar,
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
    report.left.push({ at: first.at, why });
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

/** Of several events of one UID the one of the highest SEQUENCE, else the latest, wherever they stand in the file. */
export function withoutReplaced(events: readonly CalendarEvent[]): CalendarEvent[] {
  const latest = new Map<string, CalendarEvent>();
  const others: CalendarEvent[] = [];
  for (const event of events) {
    const isPlan = event.meaning === "invites" || event.meaning === "tentative" || event.meaning === "cancels";
    if (event.uid === "" || !isPlan) {
      others.push(event);
      continue;
    }
    const there = latest.get(event.uid);
    if (!there || isLater(event, there)) latest.set(event.uid, event);
  }
  return [...latest.values(), ...others];
}

function isLater(one: CalendarEvent, other: CalendarEvent): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  if (one.modified !== other.modified) return one.modified > other.modified;
  const rank = (event: CalendarEvent) => (event.meaning === "cancels" ? 2 : event.meaning === "invites" ? 1 : 0);
  if (rank(one) !== rank(other)) return rank(one) > rank(other);
  return JSON.stringify(one) > JSON.stringify(other);
}
