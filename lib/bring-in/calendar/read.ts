import { zoneNamed } from "@/lib/calendar/zone-names";
import { isHtml, plainOfHtml } from "../plain";
import type { Left } from "../report";
import { cleanLine, cleanText } from "../text";
import type { CalendarEvent } from "./event";
import { lengthOf, meaningOf, personOf, stampOf } from "./event-lines";
import { type Component, type ContentLine, lineOf, readLines, textOf } from "./lines";
import { joinLink } from "./links";
import { withRivals } from "./replaced";
import { isWholeDay, occurrencesOf, type SeriesByUid, seriesIn } from "./series";
import { rulesOf, type When, whenOf } from "./times";

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
  read.events = withRivals(read.events);
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
  read.events.push(...occurrencesOf(event, all, when, (line) => whenOf(line, rules, home), series.get(uid), read.left));
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
