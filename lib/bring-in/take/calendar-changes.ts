import { HIGHEST_SEQUENCE } from "@/lib/season/fields/interview";
import { formatSpan } from "@/lib/season/format";
import { shortDay } from "@/lib/season/months";
import type { Interview, Program } from "@/lib/season/schema";
import { dayOf, inKeptYears, instantMs, isoIn } from "@/lib/season/time";
import type { CalendarEvent } from "../calendar/event";
import type { Place } from "../report";
import { cleanText } from "../text";
import { movedWords, type Times, timesOf } from "./calendar-times";
import { clashesOf, mailNaming, openAfter, thanksAfter } from "./follows";
import { ownZone } from "./interviews";
import { LEAVE } from "./item";
import type { Lot } from "./lot";

/** An event and the interview that it is, of a program of the season. */
type Known = { lot: Lot; event: CalendarEvent; interview: Interview; program: Program; place: Place };

/** What an event says of one thing: the same as the interview, something that was taken, or something that a person has still to take. */
type Outcome = "same" | "taken" | "open";

/** Another event for a slot that an interview has already is the same interview. */
export function takeSameSlot(lot: Lot, event: CalendarEvent, interview: Interview, place: Place): void {
  if (interview.calendarUid === null && event.uid !== "") {
    lot.knowEvent(interview, changeOf(lot, event));
    interview.joinUrl ??= event.joinUrl;
    lot.changes("interviews", interview);
    lot.same += 1;
    return;
  }
  if (interview.joinUrl === null && event.joinUrl !== null) {
    interview.joinUrl = event.joinUrl;
    lot.changes("interviews", interview);
  }
  const program = lot.season.programs.find(({ id }) => id === interview.programId);
  lot.leaves(
    place,
    `“${event.title}” is the same interview at ${program?.name ?? "the program"} as one you have: same start.`,
    event.title,
  );
}

/**
 * Another event whose hours overlap an interview that the program has: the same one told anew, or another. A person says which; the
 * interview is none of a calendar's yet or has an event of its own, which it keeps. Gives whether the event comes in as an interview of its own.
 */
export function asksOverlap(
  lot: Lot,
  event: CalendarEvent,
  interview: Interview,
  { program, times, place }: { program: Program; times: Times; place: Place },
): boolean {
  const { zone } = times;
  const shown = (one: { startsAt: string; endsAt: string }) => formatSpan(one.startsAt, one.endsAt, zone, "moment");
  const what = `“${event.title}”, ${shown(times)}, overlaps the interview that you have at ${program.name}, ${shown(interview)}. Is it the same one?`;
  const answer = lot.asks(place, "overlap", what, [
    { id: "same", label: "The same interview" },
    { id: "another", label: "Another interview" },
    LEAVE,
  ]);
  if (answer !== "same") return answer === "another";
  if (interview.calendarUid === null && event.uid !== "") {
    lot.knowEvent(interview, changeOf(lot, event));
    lot.changes("interviews", interview);
  }
  takeChanges({ lot, event, interview, program, place });
  return false;
}

/** An event whose interview is known by its UID: moved, renamed, relinked, canceled, or the same. */
export function takeKnown(lot: Lot, event: CalendarEvent, interview: Interview, place: Place): void {
  const program = lot.season.programs.find(({ id }) => id === interview.programId);
  if (!program) return;
  const known = { lot, event, interview, program, place };
  if (isOlder(known)) lot.leaves(place, `“${event.title}” was changed since: what you have is newer.`, event.title);
  else if (event.meaning === "cancels") takeCancellation(known);
  else takeChanges(known);
}

function takeCancellation({ lot, event, interview, program, place }: Known): void {
  if (interview.status === "cancelled" || interview.status === "withdrawn") {
    lot.same += 1;
    return;
  }
  const both = { field: "Status", yours: "set", theirs: "canceled" };
  const what = `Interview at ${program.name}: they canceled it.`;
  if (!lot.differs("interviews", place, what, both, openAfter(lot, interview))) return;
  interview.status = "cancelled";
  lot.changes("interviews", interview);
  keepChange(lot, event, interview, true);
}

function takeChanges(known: Known): void {
  const { lot, event, interview } = known;
  const isNew = sequenceOf(event) > (interview.calendarSequence ?? 0);
  const outcomes = [takeNewInvitation(known), takeMove(known), takeLink(known), takeTitle(known)];
  if (!outcomes.includes("open")) keepChange(lot, event, interview, outcomes.includes("taken"));
  if (!outcomes.every((outcome) => outcome === "same")) return;
  const program = known.program.name;
  if (event.meaning === "tentative" && isNew)
    lot.leaves(
      known.place,
      `“${event.title}” at ${program} is only held now, no longer set. It stays as it was.`,
      event.title,
    );
  else lot.same += 1;
}

/** An invitation to an interview that they canceled: one that was sent since, or to other hours. */
function takeNewInvitation({ lot, event, interview, program, place }: Known): Outcome {
  if (interview.status !== "cancelled" || event.meaning !== "invites") return "same";
  const times = timesOf(lot, event, program);
  if (!isSince(lot, event, interview) && !(times && saysOtherHours(times, event, interview))) return "same";
  const both = { field: "Status", yours: "canceled", theirs: "set" };
  const what = `Interview at ${program.name}: it was canceled, and here they invite you to it.`;
  if (!lot.differs("interviews", place, what, both)) return "open";
  interview.status = "scheduled";
  lot.changes("interviews", interview);
  return "taken";
}

/** Whether an event was sent after the one that the interview was last told of. */
function isSince(lot: Lot, event: CalendarEvent, { calendarSequence, calendarModified }: Interview): boolean {
  if (sequenceOf(event) !== (calendarSequence ?? 0)) return sequenceOf(event) > (calendarSequence ?? 0);
  const modified = modifiedOf(lot, event);
  return modified !== null && calendarModified !== null && instantMs(modified) > instantMs(calendarModified);
}

/** Whether an event says other hours than its interview has. */
function saysOtherHours(times: Times, { minutes }: CalendarEvent, { startsAt, endsAt }: Interview): boolean {
  if (instantMs(times.startsAt) !== instantMs(startsAt)) return true;
  return minutes !== null && instantMs(times.endsAt) !== instantMs(endsAt);
}

function takeMove({ lot, event, interview, program, place }: Known): Outcome {
  const about = `Interview at ${program.name}`;
  const zone = interview.timeZone ?? lot.season.season.timeZone;
  if ("day" in event.when) {
    const day = dayOf(instantMs(interview.startsAt), zone);
    if (day === event.when.day) return "same";
    lot.asks(
      place,
      "moved",
      `${about}: It moved: ${shortDay(day)} → ${shortDay(event.when.day)}, and it doesn’t say at what time. Change it by hand once you know.`,
      [],
    );
    return "open";
  }
  const times = timesOf(lot, event, program);
  if (!times || !saysOtherHours(times, event, interview)) return "same";
  // Where it doesn't say when it ends it takes as long as before.
  const length = instantMs(interview.endsAt) - instantMs(interview.startsAt);
  const endsAt = event.minutes === null ? isoIn(instantMs(times.startsAt) + length, times.zone) : times.endsAt;
  const next = { startsAt: times.startsAt, endsAt };
  const both = {
    field: "Moved",
    yours: formatSpan(interview.startsAt, interview.endsAt, zone, "moment"),
    theirs: formatSpan(next.startsAt, next.endsAt, zone, "moment"),
  };
  const then = [
    ...thanksAfter(lot, interview, next.endsAt),
    ...clashesOf(lot, interview, next),
    ...mailNaming(lot, interview, zone),
  ];
  const moved = movedWords(interview.startsAt, next.startsAt, zone);
  const what =
    event.meaning === "tentative"
      ? `${about}: It may move, and isn’t set yet: ${moved}`
      : `${about}: It moved: ${moved}`;
  if (!lot.differs("interviews", place, what, both, then)) return "open";
  lot.moveInterview(interview, { ...next, timeZone: ownZone(lot, times.zone) });
  lot.changes("interviews", interview);
  return "taken";
}

function takeLink({ lot, event, interview, program, place }: Known): Outcome {
  if (event.joinUrl === null || interview.joinUrl === event.joinUrl) return "same";
  if (interview.joinUrl !== null) {
    const both = { field: "Link to join", yours: interview.joinUrl, theirs: event.joinUrl };
    const what = `Interview at ${program.name}: the link to join changed.`;
    if (!lot.differs("interviews", place, what, both)) return "open";
  }
  interview.joinUrl = event.joinUrl;
  lot.changes("interviews", interview);
  return "taken";
}

function takeTitle({ lot, event, interview, program, place }: Known): Outcome {
  if (interview.notes === "" || interview.notes.includes(event.title) || !isChanged(lot, event, interview))
    return "same";
  const [title = "", ...further] = interview.notes.split("\n");
  const both = { field: "Title", yours: title, theirs: event.title };
  const what = `Interview at ${program.name}: it is called something else now.`;
  if (!lot.differs("interviews", place, what, both)) return "open";
  interview.notes = cleanText([event.title, ...further].join("\n"), 90_000);
  lot.changes("interviews", interview);
  return "taken";
}

/** Whether an event was changed since it was made, or since the interview was told of it. */
function isChanged(lot: Lot, event: CalendarEvent, { calendarModified }: Interview): boolean {
  const modified = modifiedOf(lot, event);
  return (
    event.sequence > 0 ||
    (modified !== null && calendarModified !== null && instantMs(modified) > instantMs(calendarModified))
  );
}

const sequenceOf = ({ sequence }: CalendarEvent) => Math.min(Math.max(sequence, 0), HIGHEST_SEQUENCE);

/** When an event was last changed, as an instant; null where it doesn't say, or says a year of no calendar's. */
const modifiedOf = (lot: Lot, { modified }: CalendarEvent): string | null =>
  modified > 0 && inKeptYears(modified) ? isoIn(modified, lot.season.season.timeZone) : null;

/** By which event an interview is known again, and which change of it the interview says. */
export function changeOf(
  lot: Lot,
  event: CalendarEvent,
): Pick<Interview, "calendarUid" | "calendarSequence" | "calendarModified"> {
  if (event.uid === "") return { calendarUid: null, calendarSequence: null, calendarModified: null };
  return {
    calendarUid: event.uid.slice(0, 500),
    calendarSequence: sequenceOf(event),
    calendarModified: modifiedOf(lot, event),
  };
}

/**
 * Whether what the interview says was told by a later change of the event: one of a higher SEQUENCE, or of the same and a later LAST-MODIFIED.
 * Of the same SEQUENCE one that says nothing else is no older one, wherever it was copied to since.
 */
function isOlder({ lot, event, interview, program }: Known): boolean {
  const sequence = interview.calendarSequence ?? 0;
  if (sequenceOf(event) !== sequence) return sequenceOf(event) < sequence;
  const known = interview.calendarModified;
  const modified = modifiedOf(lot, event);
  if (known === null || modified === null || instantMs(modified) >= instantMs(known)) return false;
  if (event.meaning === "cancels") return interview.status !== "cancelled" && interview.status !== "withdrawn";
  const times = timesOf(lot, event, program);
  const zone = interview.timeZone ?? lot.season.season.timeZone;
  const sameWhen =
    "day" in event.when
      ? event.when.day === dayOf(instantMs(interview.startsAt), zone)
      : !times || !saysOtherHours(times, event, interview);
  return !sameWhen || (event.joinUrl !== null && interview.joinUrl !== null && event.joinUrl !== interview.joinUrl);
}

/** Keeps which change of the event the interview says, so that an older one is known as older. */
function keepChange(lot: Lot, event: CalendarEvent, interview: Interview, changed: boolean): void {
  const sequence = sequenceOf(event);
  const later = sequence > (interview.calendarSequence ?? 0);
  // A copy that says nothing new, made later, changes nothing.
  if (!later && !changed) return;
  const modified = modifiedOf(lot, event);
  const known = interview.calendarModified;
  if (later) Object.assign(interview, { calendarSequence: sequence, calendarModified: modified });
  else if (modified !== null && (known === null || instantMs(modified) > instantMs(known)))
    interview.calendarModified = modified;
  else return;
  lot.changes("interviews", interview);
}
