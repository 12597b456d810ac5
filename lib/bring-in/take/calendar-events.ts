import { HIGHEST_SEQUENCE, MOST_EVENTS } from "@/lib/season/fields/interview";
import type { Interview } from "@/lib/season/schema";
import { inKeptYears, instantMs, isoIn } from "@/lib/season/time";
import type { CalendarEvent } from "../calendar/event";
import type { Times } from "./calendar-times";
import { uidsOf } from "./indexed-season";
import type { Lot } from "./lot";

// By which events of calendars an interview is known, and what each of them said last.

type Told = Interview["calendarEvents"][number];

const uidOf = ({ uid }: CalendarEvent) => uid.slice(0, 500);

/** The number of an event's change, as far as a season keeps it. */
export const sequenceOf = ({ sequence }: CalendarEvent): number => Math.min(Math.max(sequence, 0), HIGHEST_SEQUENCE);

/** When an event was last changed, as an instant; null where it doesn't say, or says a year of no calendar's. */
export const modifiedOf = (lot: Lot, { modified }: CalendarEvent): string | null =>
  modified > 0 && inKeptYears(modified) ? isoIn(modified, lot.season.season.timeZone) : null;

/** By which event an interview is known again, and which change of it the interview says. */
export function changeOf(
  lot: Lot,
  event: CalendarEvent,
): Pick<Interview, "calendarUid" | "calendarSequence" | "calendarModified"> {
  if (event.uid === "") return { calendarUid: null, calendarSequence: null, calendarModified: null };
  return {
    calendarUid: uidOf(event),
    calendarSequence: sequenceOf(event),
    calendarModified: modifiedOf(lot, event),
  };
}

const entryOf = ({ calendarEvents }: Interview, event: CalendarEvent): Told | undefined =>
  calendarEvents.find(({ uid }) => uid === uidOf(event));

/** Which change of an event its interview was last told. */
export function lastTold(interview: Interview, event: CalendarEvent): { sequence: number; modified: string | null } {
  const { calendarSequence, calendarModified } = interview;
  return entryOf(interview, event) ?? { sequence: calendarSequence ?? 0, modified: calendarModified };
}

/** How many other events than this one are the interview too. */
export const otherEvents = (interview: Interview, event: CalendarEvent): number =>
  interview.calendarEvents.filter(({ uid }) => uid !== uidOf(event)).length;

const toldBy = (lot: Lot, event: CalendarEvent, times: Times | null): Told => ({
  uid: uidOf(event),
  sequence: sequenceOf(event),
  modified: modifiedOf(lot, event),
  startsAt: times?.startsAt ?? null,
  endsAt: times?.endsAt ?? null,
});

/**
 * Keeps that an event is this interview, with what it says, beside the events that are. An interview that had none becomes the event's. An event
 * without a UID can't be known again, and one too many isn't kept.
 */
export function isAlso(lot: Lot, interview: Interview, event: CalendarEvent, times: Times | null): void {
  if (event.uid === "") return;
  if (interview.calendarUid === null) {
    lot.knowEvent(interview, changeOf(lot, event));
    lot.changes("interviews", interview);
  }
  keepBeside(lot, interview, toldBy(lot, event, times));
}

function keepBeside(lot: Lot, interview: Interview, event: Told): void {
  if (interview.calendarEvents.length >= MOST_EVENTS) return;
  const own = eventsOf(interview).find(({ uid }) => uid !== event.uid);
  if (interview.calendarEvents.length === 0 && own) lot.keepEvent(interview, own);
  lot.keepEvent(interview, event);
  lot.changes("interviews", interview);
}

/** The events that are an interview, each with what it said last. */
function eventsOf({ calendarUid, calendarSequence, calendarModified, calendarEvents, ...hours }: Interview): Told[] {
  if (calendarUid === null || calendarEvents.length > 0) return calendarEvents;
  const { startsAt, endsAt } = hours;
  return [{ uid: calendarUid, sequence: calendarSequence ?? 0, modified: calendarModified, startsAt, endsAt }];
}

/** Makes the events that are another season's copy of an interview known as this one's. */
export function takeEventsOf(lot: Lot, interview: Interview, other: Interview): void {
  const { calendarUid, calendarSequence, calendarModified } = other;
  if (interview.calendarUid === null && calendarUid !== null) {
    lot.knowEvent(interview, { calendarUid, calendarSequence, calendarModified });
    lot.changes("interviews", interview);
  }
  for (const event of eventsOf(other))
    if (!uidsOf(interview).includes(event.uid)) keepBeside(lot, interview, { ...event });
}

/** Whether an event says what it said last: then what the interview says otherwise was decided since. */
export function saysTheSame(lot: Lot, interview: Interview, event: CalendarEvent, times: Times | null): boolean {
  const told = entryOf(interview, event);
  if (!told || !times || event.meaning === "cancels" || sequenceOf(event) !== told.sequence) return false;
  const modified = modifiedOf(lot, event);
  // Without a stamp nothing tells whether the rest of it was changed.
  if (modified === null && event.joinUrl !== null && event.joinUrl !== interview.joinUrl) return false;
  return isSame(modified, told.modified) && isSame(times.startsAt, told.startsAt) && isSame(times.endsAt, told.endsAt);
}

const isSame = (one: string | null, other: string | null) =>
  one === null || other === null ? one === other : instantMs(one) === instantMs(other);

/** Keeps which change of the event the interview says, so that an older one is known as older. */
export function keepChange(
  lot: Lot,
  event: CalendarEvent,
  interview: Interview,
  { changed, times }: { changed: boolean; times: Times | null },
): void {
  const known = lastTold(interview, event);
  const sequence = sequenceOf(event);
  const later = sequence > known.sequence;
  // A copy that says nothing new, made later, changes nothing.
  if (!later && !changed) return;
  const made = modifiedOf(lot, event);
  const newer = made !== null && (known.modified === null || instantMs(made) > instantMs(known.modified));
  const modified = later || newer ? made : known.modified;
  const there = entryOf(interview, event);
  if (there) lot.keepEvent(interview, { ...toldBy(lot, event, times), sequence, modified });
  const isOwn = !there || interview.calendarUid === there.uid;
  if (later && isOwn) Object.assign(interview, { calendarSequence: sequence, calendarModified: modified });
  else if (newer && isOwn) interview.calendarModified = modified;
  else if (!there) return;
  lot.changes("interviews", interview);
}
