import ICAL from "ical.js";
import { HOUR } from "@/lib/season/durations";
import { instantMs, instantOfWallTime, isoIn } from "@/lib/season/time";
import { zoneNamed } from "./zone-names";

/** An event of a calendar file, as an interview could be made of it. */
export type IcsInvitation = {
  uid: string;
  title: string;
  /** Name and address of whoever invites, as far as they are given. */
  organizer: string;
  location: string;
  description: string;
  /** Instants; null for an event of whole days, or one whose time cannot be told. */
  when: { startsAt: string; endsAt: string } | null;
  /** The IANA zone it is written in, where that is one. */
  zone: string | null;
  cancelled: boolean;
  /** What a person should know before it is taken over. */
  remarks: string[];
};

export type ReadIcs = { ok: true; invitations: IcsInvitation[]; more: number } | { ok: false; problem: string };

/** Invitations are small; a file larger than this is something else. */
export const MOST_BYTES = 1024 * 1024;
const MOST_EVENTS = 100;
const MOST_CHARACTERS = 4_000;

/**
 * The events of an `.ics` file or of pasted text. Nothing is followed, fetched or repeated: of an event that recurs the first is
 * taken. `zone` (the season's) is for times that name none.
 */
export function readIcs(text: string, zone: string): ReadIcs {
  if (new TextEncoder().encode(text).length > MOST_BYTES)
    return { ok: false, problem: "This is larger than 1 MB. Export a single event, or paste its text." };
  const begin = text.search(/BEGIN:VCALENDAR/i);
  if (begin < 0) return { ok: false, problem: "This isn’t a calendar: no line says BEGIN:VCALENDAR." };
  let calendars: ICAL.Component[];
  try {
    // A file holds one calendar or, rarely, several.
    const parsed: unknown[] = ICAL.parse(text.slice(begin).trim());
    const several = typeof parsed[0] === "string" ? [parsed] : parsed;
    calendars = several.flatMap((calendar) => (Array.isArray(calendar) ? new ICAL.Component(calendar) : []));
  } catch {
    return { ok: false, problem: "This calendar is incomplete or malformed and can’t be read." };
  }
  const events = calendars.flatMap((calendar) =>
    calendar.getAllSubcomponents("vevent").map((event) => ({ calendar, event })),
  );
  if (events.length === 0) return { ok: false, problem: "This calendar has no events." };
  const invitations = events.slice(0, MOST_EVENTS).map(({ calendar, event }) => invitationOf(calendar, event, zone));
  return { ok: true, invitations, more: Math.max(0, events.length - MOST_EVENTS) };
}

function invitationOf(calendar: ICAL.Component, event: ICAL.Component, home: string): IcsInvitation {
  const remarks: string[] = [];
  const { when, zone } = timesOf(calendar, event, home, remarks);
  if (event.hasProperty("rrule")) remarks.push("It repeats. Only this date is brought in.");
  const cancelled = [calendar.getFirstPropertyValue("method"), event.getFirstPropertyValue("status")].some((word) =>
    /^cancel/i.test(String(word)),
  );
  if (cancelled) remarks.push("They canceled it.");
  const recurrence = event.getFirstPropertyValue("recurrence-id");
  return {
    uid: [textOf(event, "uid"), recurrence ? String(recurrence) : ""].filter(Boolean).join(" ").slice(0, 500),
    title: textOf(event, "summary").slice(0, 500) || "Untitled",
    organizer: organizerOf(event),
    location: textOf(event, "location"),
    description: textOf(event, "description"),
    when,
    zone,
    cancelled,
    remarks,
  };
}

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  const text = typeof value === "string" ? value : "";
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\p{Surrogate}/gu, "")
    .trim()
    .slice(0, MOST_CHARACTERS);
}

function organizerOf(event: ICAL.Component): string {
  const name = String(event.getFirstProperty("organizer")?.getFirstParameter("cn") ?? "").replace(/\p{Cc}+/gu, " ");
  const address = textOf(event, "organizer").replace(/^mailto:/i, "");
  return [name && name !== address ? name : "", address].filter(Boolean).join(", ").slice(0, 500);
}

type Times = Pick<IcsInvitation, "when" | "zone">;

function timesOf(calendar: ICAL.Component, event: ICAL.Component, home: string, remarks: string[]): Times {
  const nothing = (remark: string): Times => {
    remarks.push(remark);
    return { when: null, zone: null };
  };
  const property = event.getFirstProperty("dtstart");
  const time = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time)) return nothing("It has no time. Add it by hand.");
  if (time.isDate) return nothing("It’s an all-day event. Add it by hand, with a time.");
  const start = momentOf(calendar, property, home);
  if (start === null) return nothing("Its time zone isn’t recognized. Add it by hand.");
  const tzid = property.getFirstParameter("tzid");
  if (!tzid && !isUtc(time)) remarks.push("It has no time zone, so its time is read in yours.");
  const zone = tzid ? zoneNamed(String(tzid)) : null;
  return {
    when: { startsAt: isoIn(start, home), endsAt: isoIn(endOf(calendar, event, start, home, remarks), home) },
    zone,
  };
}

function endOf(
  calendar: ICAL.Component,
  event: ICAL.Component,
  start: number,
  home: string,
  remarks: string[],
): number {
  const property = event.getFirstProperty("dtend");
  const duration = event.getFirstPropertyValue("duration");
  const end = property
    ? momentOf(calendar, property, home)
    : duration instanceof ICAL.Duration
      ? start + duration.toSeconds() * 1000
      : null;
  if (end !== null && end > start) return end;
  remarks.push("It doesn’t say when it ends, so one hour is assumed.");
  return start + HOUR;
}

function isUtc(time: ICAL.Time): boolean {
  return time.zone === ICAL.Timezone.utcTimezone;
}

/**
 * A time's moment in epoch milliseconds: by the zone that its TZID names, else by the rules that the file itself gives for it,
 * which are followed only where they are a zone's (yearly): any others could go on for ever. Null where neither tells it.
 */
function momentOf(calendar: ICAL.Component, property: ICAL.Property, home: string): number | null {
  const time = property.getFirstValue();
  if (!(time instanceof ICAL.Time) || time.isDate) return null;
  if (isUtc(time)) return time.toUnixTime() * 1000;
  const tzid = property.getFirstParameter("tzid");
  const zone = tzid
    ? zoneNamed(String(tzid))
    : (zoneNamed(String(calendar.getFirstPropertyValue("x-wr-timezone"))) ?? home);
  if (zone !== null) {
    const instant = instantOfWallTime(time.toString().slice(0, 19), zone);
    return instant === null ? null : instantMs(instant);
  }
  const rules = calendar.getAllSubcomponents("vtimezone").find((known) => known.getFirstPropertyValue("tzid") === tzid);
  if (!rules?.getAllSubcomponents().every(isYearly)) return null;
  const own = time.clone();
  own.zone = new ICAL.Timezone({ component: rules, tzid: String(tzid) });
  return own.toUnixTime() * 1000;
}

function isYearly(part: ICAL.Component): boolean {
  return part
    .getAllProperties("rrule")
    .map((rule) => rule.getFirstValue())
    .every((rule) => rule instanceof ICAL.Recur && rule.freq === "YEARLY" && rule.interval === 1);
}
