import ICAL from "ical.js";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { isoIn, wallTime } from "@/lib/season/time";

/**
 * iCalendar (RFC 5545), written with ical.js (Mozilla's, which Thunderbird reads and writes with): it escapes and folds, and reads
 * the invitations as well. Of the others, ical-generator lets a line break in a name or a UID begin another property and asks for
 * a newer Node; `ics` writes no time zones. The zones' rules are those of timezones-ical-library, which follows the IANA's.
 */

export type IcsEvent = {
  uid: string;
  title: string;
  description: string;
  location: string;
  /** Epoch milliseconds, told in `zone`; or whole days, the last one included. */
  when: { start: number; end: number | null; zone: string } | { from: string; to: string };
  cancelled: boolean;
  /** Whether the time is taken; what only reminds leaves it free. */
  busy: boolean;
  /** How long before it a calendar rings, in minutes. */
  alarms?: readonly number[];
};

/** The library counts 75 octets to a line and forgets the space with which a folded one begins. */
ICAL.foldLength = 74;

/** After how long calendar apps may ask again. */
const REFRESH = "PT1H";

/** Control characters, and the marks that some readers take for line breaks. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
/** No name of a program and no task is longer in a calendar than this. */
const MOST_CHARACTERS = 600;

function plain(text: string): string {
  return [...text.replace(BREAKS, " ").trim()].slice(0, MOST_CHARACTERS).join("");
}

/** A calendar of these events as a file, as of `stamp` (epoch milliseconds). */
export function icsOf(events: IcsEvent[], name: string, stamp: number): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Rank & Thank//Season//EN");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  // Properties that the library does not know are written as they are, and so escaped here.
  const escaped = plain(name).replace(/[\\;,]/g, "\\$&");
  for (const known of ["name", "x-wr-calname"])
    calendar.addProperty(new ICAL.Property([known, {}, "unknown", escaped]));
  calendar.addProperty(new ICAL.Property(["refresh-interval", {}, "duration", REFRESH]));
  calendar.addProperty(new ICAL.Property(["x-published-ttl", {}, "unknown", REFRESH]));
  const zones = new Map<string, ICAL.Component | null>();
  for (const { when } of events) {
    if (!("zone" in when) || zones.has(when.zone)) continue;
    const zone = zoneComponent(when.zone);
    zones.set(when.zone, zone);
    if (zone && !hasZone(calendar, tzidOf(zone))) calendar.addSubcomponent(zone);
  }
  for (const event of events) calendar.addSubcomponent(eventComponent(event, zones, stamp));
  return `${calendar.toString()}\r\n`;
}

function eventComponent(event: IcsEvent, zones: Map<string, ICAL.Component | null>, stamp: number): ICAL.Component {
  const component = new ICAL.Component("vevent");
  addText(component, "uid", event.uid);
  component.addPropertyWithValue("dtstamp", utc(stamp));
  const { when } = event;
  if ("zone" in when) {
    const zone = zones.get(when.zone) ?? null;
    addMoment(component, "dtstart", when.start, when.zone, zone);
    if (when.end !== null) addMoment(component, "dtend", when.end, when.zone, zone);
  } else {
    const after = ICAL.Time.fromDateString(when.to);
    after.adjust(1, 0, 0, 0);
    component.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(when.from));
    component.addPropertyWithValue("dtend", after);
  }
  addText(component, "summary", event.title);
  if (event.description) addText(component, "description", event.description);
  if (event.location) addText(component, "location", event.location);
  component.addPropertyWithValue("status", event.cancelled ? "CANCELLED" : "CONFIRMED");
  component.addPropertyWithValue("transp", event.busy && !event.cancelled ? "OPAQUE" : "TRANSPARENT");
  for (const minutes of event.alarms ?? []) component.addSubcomponent(alarmComponent(event.title, minutes));
  return component;
}

function alarmComponent(title: string, minutes: number): ICAL.Component {
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  addText(alarm, "description", title);
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromSeconds(-60 * minutes));
  return alarm;
}

function addText(component: ICAL.Component, name: string, text: string): void {
  component.addProperty(new ICAL.Property([name, {}, "text", plain(text)]));
}

/** A moment as its zone's wall clock, with the zone named; in UTC where the zone's rules are not known. */
function addMoment(component: ICAL.Component, name: string, ms: number, zoneName: string, zone: ICAL.Component | null) {
  if (!zone) return void component.addPropertyWithValue(name, utc(ms));
  const time = ICAL.Time.fromDateTimeString(`${wallTime(ms, zoneName)}:00`);
  component.addPropertyWithValue(name, time).setParameter("tzid", tzidOf(zone));
}

function utc(ms: number): ICAL.Time {
  return ICAL.Time.fromDateTimeString(isoIn(Math.floor(ms / 1000) * 1000, "UTC").replace("+00:00", "Z"));
}

/** The VTIMEZONE of a zone; one that goes by several names comes under its first. Null where the library does not know it. */
function zoneComponent(zone: string): ICAL.Component | null {
  if (zone === "UTC") return null;
  const [block] = [tzlib_get_ical_block(zone)].flat();
  return block ? new ICAL.Component(ICAL.parse(block)) : null;
}

function tzidOf(zone: ICAL.Component): string {
  return String(zone.getFirstPropertyValue("tzid"));
}

function hasZone(calendar: ICAL.Component, tzid: string): boolean {
  return calendar.getAllSubcomponents("vtimezone").some((known) => tzidOf(known) === tzid);
}
