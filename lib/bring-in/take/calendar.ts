import { longDay } from "@/lib/season/months";
import type { Interview, Program } from "@/lib/season/schema";
import { dayOf, instantMs, shiftDay } from "@/lib/season/time";
import type { CalendarEvent } from "../calendar/event";
import { hoursKey, rivalsIn, withoutReplaced } from "../calendar/replaced";
import type { Place } from "../report";
import { clockWords, type Hours } from "../table/times";
import { cleanText } from "../text";
import { asksOverlap, takeKnown, takeSameSlot } from "./calendar-changes";
import { changeOf } from "./calendar-events";
import { type EventContext, guessed, programOf } from "./calendar-program";
import { momentWords, timesOf } from "./calendar-times";
import { Guesser } from "./guess";
import { HOURS_WRITTEN } from "./hours-written";
import { uidsOf } from "./indexed-season";
import { addInterview, addParticipants, interviewsOf, overlapping, ownZone, sameSlot, zoneOf } from "./interviews";
import { LEAVE } from "./item";
import type { Lot } from "./lot";
import type { PeopleIndex } from "./people";
import type { ProgramIndex } from "./programs";

type Brought = { event: CalendarEvent; file: string };

/** Brings events of calendars into the season, those of all files at once: of one UID the latest holds. */
export function takeEvents(lot: Lot, people: PeopleIndex, programs: ProgramIndex, brought: Brought[]): void {
  if (brought.length === 0) return;
  const files = new Map<CalendarEvent, string>(brought.map(({ event, file }) => [event, file]));
  const context = { lot, people, programs, guesser: new Guesser(lot, people) };
  const sorted = withoutReplaced(brought.map(({ event }) => event)).sort(
    (one, other) =>
      compare(one.uid, other.uid) ||
      one.sequence - other.sequence ||
      compare(JSON.stringify(one), JSON.stringify(other)),
  );
  const rivals = rivalsIn(files.keys());
  for (const event of sorted) {
    const place = { file: files.get(event) ?? "", at: event.at };
    const meant = oneOfRivals(lot, event, rivals.get(event.uid) ?? [], place);
    if (meant) takeEvent(context, meant, place);
  }
}

/** Of events of one UID that say different hours, and nothing of which is later, the one that a person says holds; null while they haven't. */
function oneOfRivals(
  lot: Lot,
  event: CalendarEvent,
  rivals: readonly CalendarEvent[],
  place: Place,
): CalendarEvent | null {
  if (!rivals.includes(event)) return event;
  const shown = rivals.map((rival) => `“${rival.title}”${momentWords(lot, rival)}`);
  const answer = lot.asks(
    place,
    "rivals",
    `“${event.title}” is in your files with different hours, and nothing says which are later. Which hold?`,
    rivals.map((rival, at) => ({ id: hoursKey(rival), label: shown[at] ?? "" })),
  );
  return rivals.find((rival) => hoursKey(rival) === answer) ?? null;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function takeEvent(context: EventContext, event: CalendarEvent, place: Place): void {
  const { lot } = context;
  const told = knownInterview(lot, event) ?? canceledSlot(context, event);
  const why = noInvitation(lot, event, told !== undefined);
  if (why) lot.leaves(place, why, event.title);
  else if (told) {
    takeKnown(lot, event, told, place);
    if (event.meaning === "cancels" && event.series === null)
      for (const interview of othersOfSeries(lot, event.uid)) takeKnown(lot, event, interview, place);
  } else {
    const program = programOf(context, event, place);
    if (program) takeUnknown(context, event, program, place);
  }
}

/** The interview that an event is: of its UID, else the one of its series that was set for that moment, or for that day. */
function knownInterview(lot: Lot, { uid, series, when }: CalendarEvent): Interview | undefined {
  if (uid === "") return undefined;
  const [ofUid] = lot.interviewsOfEvent(uid.slice(0, 500));
  if (ofUid || !series) return ofUid;
  const ofSeries = [...lot.interviewsOfEvent(series.uid.slice(0, 500)), ...othersOfSeries(lot, series.uid)];
  const { at } = series;
  if (at !== null) return ofSeries.find(({ startsAt }) => instantMs(startsAt) === instantMs(at));
  if (uid === series.uid) return undefined;
  // All of a series moved to another hour: each day is still the interview of that day.
  const { timeZone } = lot.season.season;
  return ofSeries.find(({ startsAt, timeZone: own }) => {
    const zone = own ?? timeZone;
    const day = "day" in when ? when.day : "wall" in when ? when.wall.slice(0, 10) : dayOf(instantMs(when.at), zone);
    return dayOf(instantMs(startsAt), zone) === day;
  });
}

/** The interviews of a series beside its first. */
const othersOfSeries = (lot: Lot, uid: string): Interview[] =>
  lot.season.interviews.filter((interview) => uidsOf(interview).some((own) => own.startsWith(`${uid.slice(0, 480)} `)));

/** The interview that was entered by hand and that a cancellation is about: the same program's at the same moment. */
function canceledSlot(context: EventContext, event: CalendarEvent): Interview | undefined {
  if (event.meaning !== "cancels") return undefined;
  const { program } = guessed(context, event);
  const times = program && timesOf(context.lot, event, program);
  const slot = times && sameSlot(context.lot, program, times.startsAt);
  return slot && slot.calendarUid === null ? slot : undefined;
}

/** Why an event is nothing to come to; null where it may be. */
function noInvitation(lot: Lot, event: CalendarEvent, known: boolean): string | null {
  const about = `“${event.title}”`;
  switch (event.meaning) {
    case "answers":
      return `${about} is somebody’s answer to an invitation, not an invitation.`;
    case "asks-again":
      return `${about} is about an earlier answer, not an invitation.`;
    case "counters":
      return `Somebody proposes another time for ${about}${momentWords(lot, event)}. It’s no invitation, and nothing is added or moved.`;
    case "cancels":
      return known ? null : `${about} was canceled, and it isn’t in your season.`;
    default:
      return !known && declinedByMe(lot, event) ? `You declined ${about}.` : null;
  }
}

/** An event of a program whose interview isn't known by its UID. */
function takeUnknown(context: EventContext, event: CalendarEvent, program: Program, place: Place): void {
  const { lot } = context;
  const about = `“${event.title}” at ${program.name}`;
  const times = timesOf(lot, event, program);
  const slot = times && sameSlot(lot, program, times.startsAt);
  if (slot) {
    takeSameSlot(lot, event, slot, { program, times, place });
    return;
  }
  if (event.meaning === "tentative") {
    const held = `${about}${momentWords(lot, event, program)} is only held, not set. Add it?`;
    if (lot.asks(place, "hold", held, [{ id: "add", label: "Add it" }, LEAVE]) !== "add") return;
  }
  if ("day" in event.when) {
    const hours = hoursOfDay(lot, event.when, program, place, about);
    if (!hours) return;
    const when = { wall: `${event.when.day}T${clockWords(hours.start)}:00` };
    takeNew(context, { ...event, when, minutes: hours.end === null ? null : hours.end - hours.start }, program, place);
    return;
  }
  if (BESIDE.test(event.title) || (OTHER_DAY.test(event.title) && !/interview/i.test(event.title))) {
    const choices = [{ id: "yes", label: "An interview" }, LEAVE];
    if (lot.asks(place, "interview", `Is ${about} an interview?`, choices) !== "yes") return;
  }
  const there = times && overlapping(lot, program, times);
  if (there && !asksOverlap(lot, event, there, { program, times, place })) return;
  takeNew(context, event, program, place);
}

/** The hours that a person tells of a whole day; null while they haven't, or where an interview stands there already. */
function hoursOfDay(
  lot: Lot,
  { day, days }: { day: string; days: number },
  program: Program,
  place: Place,
  about: string,
): Hours | null {
  const there = interviewsOf(lot, program).some(
    (interview) => dayOf(instantMs(interview.startsAt), interview.timeZone ?? zoneOf(lot, program)) === day,
  );
  if (there) {
    lot.same += 1;
    return null;
  }
  const span =
    days > 1
      ? `the days from ${longDay(day)} to ${longDay(shiftDay(day, days - 1))}`
      : `the whole day of ${longDay(day)}`;
  return lot.asksWritten(place, "hours", `${about} takes ${span}. When does it start and end?`, HOURS_WRITTEN);
}

/** Titles of what stands beside an interview, and may be no part of it. */
const BESIDE =
  /\b(?:pre-?interview|post-?interview|dinner|social|happy hour|mixer|meet (?:and|&) greet|tech(?:nical)? check)\b/i;
/** Titles of days that are no interviews. */
const OTHER_DAY =
  /\b(?:deadline|due|submit|reminder|birthday|webinar|open house|info(?:rmation)? session|rotation|flight|hotel|travel|conference call with family|exam|step [123])\b/i;

function takeNew(context: EventContext, event: CalendarEvent, program: Program, place: Place): void {
  const { lot, people } = context;
  const times = timesOf(lot, event, program);
  if (!times) {
    lot.leaves(place, `The time of “${event.title}” can’t be read.`, event.title);
    return;
  }
  const { zone, ...span } = times;
  const interview = addInterview(
    lot,
    program,
    {
      ...span,
      timeZone: ownZone(lot, zone),
      format: event.location && event.joinUrl === null && !ONLINE.test(event.location) ? "in-person" : "virtual",
      notes: notesOf(event),
      ...changeOf(lot, event),
      joinUrl: event.joinUrl,
    },
    place,
    { end: event.minutes === null && event.remarks.length === 0, zone: "wall" in event.when },
  );
  if (!interview) return;
  for (const remark of event.remarks) lot.leaves(place, `“${event.title}”: ${remark}`, event.title);
  const there = [event.organizer, ...event.people].flatMap(({ email }) => (email ? people.at(email) : []));
  addParticipants(
    lot,
    interview,
    there.filter(({ programId, role }) => programId === program.id && role !== "coordinator"),
    place,
  );
}

const ONLINE = /https?:|zoom|teams|webex|\bmeet\b|video|virtual|online|phone|remote/i;

/** The title, where it is, and what they wrote. */
function notesOf({ title, location, description }: CalendarEvent): string {
  return cleanText([title, location, description].filter(Boolean).join("\n"), 90_000);
}

function declinedByMe(lot: Lot, { people }: CalendarEvent): boolean {
  return people.some(({ email, answer }) => answer === "DECLINED" && lot.me.has(email.toLowerCase()));
}
