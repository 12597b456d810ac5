import { formatSpan } from "@/lib/season/format";
import { shortDay } from "@/lib/season/months";
import type { Interview, Program } from "@/lib/season/schema";
import { dayOf, instantMs, isoIn } from "@/lib/season/time";
import type { CalendarEvent } from "../calendar/event";
import type { Place } from "../report";
import { cleanText } from "../text";
import {
  changeOf,
  isAlso,
  keepChange,
  lastTold,
  modifiedOf,
  otherEvents,
  saysTheSame,
  sequenceOf,
} from "./calendar-events";
import { movedWords, type Times, timesOf } from "./calendar-times";
import { clashesOf, mailNaming, openAfter, thanksAfter } from "./follows";
import { uidsOf } from "./indexed-season";
import { ownZone } from "./interviews";
import { type Follow, LEAVE } from "./item";
import type { Lot } from "./lot";

/** An event and the interview that it is, of a program of the season. */
type Known = { lot: Lot; event: CalendarEvent; interview: Interview; program: Program; place: Place };

/** What an event says of one thing: the same as the interview, something that was taken, or something that a person has still to take. */
type Outcome = "same" | "taken" | "open";

/** An event of a program, with its hours. */
type Timed = { program: Program; times: Times; place: Place };

/** Another event for a slot that an interview has already is the same interview, and known as that from then on. */
export function takeSameSlot(
  lot: Lot,
  event: CalendarEvent,
  interview: Interview,
  { program, times, place }: Timed,
): void {
  const isFirst = interview.calendarUid === null && event.uid !== "";
  if (interview.joinUrl === null && event.joinUrl !== null) {
    interview.joinUrl = event.joinUrl;
    lot.changes("interviews", interview);
  }
  if (isFirst) {
    lot.knowEvent(interview, changeOf(lot, event));
    lot.changes("interviews", interview);
    lot.same += 1;
    return;
  }
  isAlso(lot, interview, event, times);
  lot.leaves(
    place,
    `“${event.title}” is the same interview at ${program.name} as one you have: same start.`,
    event.title,
  );
}

/**
 * Another event whose hours overlap an interview that the program has: the same one told anew, or another. A person says which; the same one
 * is known by both events from then on. Gives whether the event comes in as an interview of its own.
 */
export function asksOverlap(
  lot: Lot,
  event: CalendarEvent,
  interview: Interview,
  { program, times, place }: Timed,
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
  isAlso(lot, interview, event, times);
  takeChanges({ lot, event, interview, program, place });
  return false;
}

/** An event whose interview is known by its UID: moved, renamed, relinked, canceled, or the same. */
export function takeKnown(lot: Lot, event: CalendarEvent, interview: Interview, place: Place): void {
  const program = lot.season.programs.find(({ id }) => id === interview.programId);
  if (!program) return;
  const known = { lot, event, interview, program, place };
  if (saysTheSame(lot, interview, event, timesOf(lot, event, program))) lot.same += 1;
  else if (isOlder(known))
    lot.leaves(place, `“${event.title}” was changed since: what you have is newer.`, event.title);
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
  if (!lot.differs("interviews", place, what, both, [...stillStands(interview, event), ...openAfter(lot, interview)]))
    return;
  interview.status = "cancelled";
  lot.changes("interviews", interview);
  keepChange(lot, event, interview, { changed: true, times: timesOf(lot, event, program) });
}

/** Of several events that are one interview one may be canceled, and the interview takes place. */
const stillStands = (interview: Interview, event: CalendarEvent): Follow[] =>
  otherEvents(interview, event) > 0
    ? [{ kind: "so", words: "Another event of a calendar is this interview too, and nothing says that it’s canceled." }]
    : [];

function takeChanges(known: Known): void {
  const { lot, event, interview } = known;
  const isNew = sequenceOf(event) > lastTold(interview, event).sequence;
  const outcomes = [takeNewInvitation(known), takeMove(known), takeLink(known), takeTitle(known)];
  if (!outcomes.includes("open"))
    keepChange(lot, event, interview, {
      changed: outcomes.includes("taken"),
      times: timesOf(lot, event, known.program),
    });
  // A day of a series that moved is told by this event from then on.
  if (outcomes.includes("taken") && !uidsOf(interview).includes(event.uid))
    isAlso(lot, interview, event, timesOf(lot, event, known.program));
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

/** Whether an event was sent after the change that the interview was last told. */
function isSince(lot: Lot, event: CalendarEvent, interview: Interview): boolean {
  const told = lastTold(interview, event);
  if (sequenceOf(event) !== told.sequence) return sequenceOf(event) > told.sequence;
  const modified = modifiedOf(lot, event);
  return modified !== null && told.modified !== null && instantMs(modified) > instantMs(told.modified);
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
function isChanged(lot: Lot, event: CalendarEvent, interview: Interview): boolean {
  const modified = modifiedOf(lot, event);
  const told = lastTold(interview, event).modified;
  return event.sequence > 0 || (modified !== null && told !== null && instantMs(modified) > instantMs(told));
}

/**
 * Whether what the interview says was told by a later change of the event: one of a higher SEQUENCE, or of the same and a later LAST-MODIFIED.
 * Of the same SEQUENCE one that says nothing else is no older one, wherever it was copied to since.
 */
function isOlder({ lot, event, interview, program }: Known): boolean {
  const { sequence, modified: known } = lastTold(interview, event);
  if (sequenceOf(event) !== sequence) return sequenceOf(event) < sequence;
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
