import { HIGHEST_SEQUENCE } from "@/lib/season/fields/interview";
import { formatSpan } from "@/lib/season/format";
import type { Interview, Program } from "@/lib/season/schema";
import { dayOf, instantMs, instantOfWallTime, isoIn, shiftDay } from "@/lib/season/time";
import type { CalendarEvent } from "../calendar/event";
import { withoutReplaced } from "../calendar/read";
import type { Place } from "../report";
import { clockWords, type Hours, hoursIn } from "../table/times";
import { cleanText } from "../text";
import { clashesOf, mailNaming, openAfter, thanksAfter } from "./follows";
import { Guesser } from "./guess";
import { addInterview, addParticipants, interviewsOf, ownZone, sameSlot, zoneOf } from "./interviews";
import type { Lot } from "./lot";
import type { PeopleIndex } from "./people";
import { programNameIn } from "./program-name-in";
import { makeProgram, NEW_PROGRAM, type ProgramIndex } from "./programs";
import { longDay } from "./table-interviews";

const MINUTE = 60_000;
const LEAVE = { id: "leave", label: "Leave it out" };

type Brought = { event: CalendarEvent; file: string };
type Context = { lot: Lot; guesser: Guesser; people: PeopleIndex; programs: ProgramIndex };

/** Brings events of calendars into the season, those of all files at once: of one UID the latest holds. */
export function takeEvents(lot: Lot, people: PeopleIndex, programs: ProgramIndex, brought: Brought[]): void {
  const files = new Map<CalendarEvent, string>(brought.map(({ event, file }) => [event, file]));
  const context = { lot, people, programs, guesser: new Guesser(lot, people) };
  const sorted = withoutReplaced(brought.map(({ event }) => event)).sort(
    (one, other) =>
      compare(one.uid, other.uid) ||
      one.sequence - other.sequence ||
      compare(JSON.stringify(one), JSON.stringify(other)),
  );
  for (const event of sorted) takeEvent(context, event, { file: files.get(event) ?? "", at: event.at });
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function takeEvent(context: Context, event: CalendarEvent, place: Place): void {
  const { lot } = context;
  const told = knownInterview(lot, event) ?? canceledSlot(context, event);
  const why = noInvitation(lot, event, told !== undefined);
  if (why) lot.leaves(place, why, event.title);
  else if (told) {
    takeKnown(context, event, told, place);
    if (event.meaning === "cancels" && event.series === null)
      for (const interview of othersOfSeries(lot, event.uid)) takeKnown(context, event, interview, place);
  } else {
    const program = programOf(context, event, place);
    if (program) takeUnknown(context, event, program, place);
  }
}

/** The interview that an event is: of its UID, else the one of its series that was set for that moment, or for that day. */
function knownInterview(lot: Lot, { uid, series, when }: CalendarEvent): Interview | undefined {
  if (uid === "") return undefined;
  const ofUid = lot.season.interviews.find(({ calendarUid }) => calendarUid === uid.slice(0, 500));
  if (ofUid || !series) return ofUid;
  const ofSeries = [
    ...lot.season.interviews.filter(({ calendarUid }) => calendarUid === series.uid.slice(0, 500)),
    ...othersOfSeries(lot, series.uid),
  ];
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
  lot.season.interviews.filter(({ calendarUid }) => calendarUid?.startsWith(`${uid.slice(0, 480)} `));

/** The interview that was entered by hand and that a cancellation is about: the same program's at the same moment. */
function canceledSlot(context: Context, event: CalendarEvent): Interview | undefined {
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
function takeUnknown(context: Context, event: CalendarEvent, program: Program, place: Place): void {
  const { lot } = context;
  const about = `“${event.title}” at ${program.name}`;
  const times = timesOf(lot, event, program);
  const slot = times && sameSlot(lot, program, times.startsAt);
  if (slot) {
    takeSameSlot(lot, event, slot, place);
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
  const answer = lot.asks(place, "hours", `${about} takes ${span}. When does it start and end?`, []);
  return answer === null ? null : hoursIn(answer);
}

/** Titles of what stands beside an interview, and may be no part of it. */
const BESIDE =
  /\b(?:pre-?interview|post-?interview|dinner|social|happy hour|mixer|meet (?:and|&) greet|tech(?:nical)? check)\b/i;
/** Titles of days that are no interviews. */
const OTHER_DAY =
  /\b(?:deadline|due|submit|reminder|birthday|webinar|open house|info(?:rmation)? session|rotation|flight|hotel|travel|conference call with family|exam|step [123])\b/i;

function takeNew(context: Context, event: CalendarEvent, program: Program, place: Place): void {
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
      calendarUid: event.uid.slice(0, 500) || null,
      calendarSequence: event.uid === "" ? null : sequenceOf(event),
      joinUrl: event.joinUrl,
    },
    place,
    [],
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

const wordsOf = ({ title, organizer, location, description }: CalendarEvent) => [
  title,
  organizer.name,
  location,
  description,
];

/** The one program that an event is about, or those that it may be about. */
function guessed({ lot, guesser }: Context, event: CalendarEvent): { program: Program | null; several: Program[] } {
  const addresses = [event.organizer.email, ...event.people.map(({ email }) => email)].filter(
    (email) => email !== "" && !lot.me.has(email.toLowerCase()),
  );
  const words = wordsOf(event).join("\n");
  const titled = guesser.named(event.title);
  // Of several that a title names only addresses tell which is meant.
  const inWords = titled.length > 1 ? () => [] : (find: () => Program[]) => find();
  const tries = [
    () => titled,
    () => guesser.byAddress(addresses),
    () => inWords(() => guesser.byName(words)),
    () => inWords(() => guesser.byOwnWords(event.title)),
    () => guesser.byDomain(addresses),
    () => guesser.bySpelling(addresses),
    () => inWords(() => guesser.byOwnWords(words)),
  ];
  let several: Program[] = [];
  for (const attempt of tries) {
    const found = several.length > 0 ? attempt().filter((program) => several.includes(program)) : attempt();
    const [only] = found;
    if (only && found.length === 1) return { program: only, several };
    if (found.length > 1 && several.length === 0) several = found;
  }
  return { program: null, several };
}

/** The program that an event is about; null where it is asked about, or about none. */
function programOf(context: Context, event: CalendarEvent, place: Place): Program | null {
  const { lot } = context;
  const { program, several } = guessed(context, event);
  if (program) return program;
  const mine = several.length > 0 || INTERVIEWISH.test(wordsOf(event).join(" "));
  if (!mine) {
    lot.leaves(place, `“${event.title}” names no program of yours.`, event.title);
    return null;
  }
  const among = several.length > 0 ? several : lot.season.programs;
  const named = several.length > 0 ? "" : programNameIn(event.title);
  const answer = lot.asks(place, "program", `Which program is “${event.title}” at?`, [
    ...among.slice(0, 60).map(({ id, name }) => ({ id, label: name })),
    ...(named === "" ? [] : [{ id: NEW_PROGRAM, label: `A new program, “${named}”` }]),
    LEAVE,
  ]);
  if (answer === NEW_PROGRAM && named !== "") {
    const [known] = context.programs.exactly({ name: named });
    return known ?? makeProgram(lot, context.programs, { name: named }, place);
  }
  return among.find(({ id }) => id === answer) ?? null;
}

const INTERVIEWISH = /\b(?:interview|residency|program director|applicant|radiology|faculty|resident)\b/i;

function declinedByMe(lot: Lot, { people }: CalendarEvent): boolean {
  return people.some(({ email, answer }) => answer === "DECLINED" && lot.me.has(email.toLowerCase()));
}

type Times = { startsAt: string; endsAt: string; zone: string };

/** An event's times in its own zone; without one in its program's, else the season's. */
function timesOf(lot: Lot, { when, minutes }: CalendarEvent, program: Program): Times | null {
  if ("day" in when) return null;
  const zone = ("at" in when && when.zone) || zoneOf(lot, program);
  const start = "at" in when ? when.at : instantOfWallTime(when.wall, zone);
  if (start === null) return null;
  const from = instantMs(start);
  return { startsAt: isoIn(from, zone), endsAt: isoIn(from + (minutes ?? 60) * MINUTE, zone), zone };
}

function momentWords(lot: Lot, event: CalendarEvent, program?: Program): string {
  if ("day" in event.when) return ` on ${longDay(event.when.day)}`;
  const zone = ("at" in event.when && event.when.zone) || (program ? zoneOf(lot, program) : lot.season.season.timeZone);
  const start = "at" in event.when ? event.when.at : instantOfWallTime(event.when.wall, zone);
  if (start === null) return "";
  return `, ${formatSpan(start, isoIn(instantMs(start) + (event.minutes ?? 60) * MINUTE, zone), zone, "moment")}`;
}

/** Another event for a slot that an interview has already is the same interview. */
function takeSameSlot(lot: Lot, event: CalendarEvent, interview: Interview, place: Place): void {
  if (interview.calendarUid === null && event.uid !== "") {
    interview.calendarUid = event.uid.slice(0, 500);
    interview.calendarSequence = sequenceOf(event);
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

/** An event whose interview is known by its UID: moved, renamed, relinked, canceled, or the same. */
function takeKnown(context: Context, event: CalendarEvent, interview: Interview, place: Place): void {
  const { lot } = context;
  const program = lot.season.programs.find(({ id }) => id === interview.programId);
  if (!program) return;
  const about = `Interview at ${program.name}`;
  if (sequenceOf(event) < (interview.calendarSequence ?? 0)) {
    lot.leaves(place, `“${event.title}” was changed since: what you have is newer.`, event.title);
    return;
  }
  if (event.meaning === "cancels") {
    if (interview.status === "cancelled" || interview.status === "withdrawn") {
      lot.same += 1;
      return;
    }
    const both = { field: "Status", yours: "set", theirs: "canceled" };
    if (!lot.differs("interviews", place, `${about}: they canceled it.`, both, openAfter(lot, interview))) return;
    interview.status = "cancelled";
    taken(lot, event, interview);
    lot.changes("interviews", interview);
    return;
  }
  let same = true;
  /** Whether a person has still to say whether what changed is taken. */
  let open = false;
  const zone = interview.timeZone ?? lot.season.season.timeZone;
  const times = timesOf(lot, event, program);
  if ("day" in event.when) {
    const day = dayOf(instantMs(interview.startsAt), zone);
    if (day !== event.when.day) {
      same = false;
      open = true;
      lot.asks(
        place,
        "moved",
        `${about}: It moved: ${shortDay(day)} → ${shortDay(event.when.day)}, and it doesn’t say at what time. Change it by hand once you know.`,
        [],
      );
    }
  } else if (
    times &&
    (instantMs(times.startsAt) !== instantMs(interview.startsAt) ||
      (event.minutes !== null && instantMs(times.endsAt) !== instantMs(interview.endsAt)))
  ) {
    same = false;
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
    if (
      lot.differs(
        "interviews",
        place,
        `${about}: It moved: ${movedWords(interview.startsAt, next.startsAt, zone)}`,
        both,
        then,
      )
    ) {
      Object.assign(interview, next, { timeZone: ownZone(lot, times.zone) });
      lot.changes("interviews", interview);
    } else open = true;
  }
  if (event.joinUrl !== null && interview.joinUrl === null) {
    same = false;
    interview.joinUrl = event.joinUrl;
    lot.changes("interviews", interview);
  } else if (event.joinUrl !== null && interview.joinUrl !== event.joinUrl) {
    same = false;
    const both = { field: "Link to join", yours: interview.joinUrl ?? "", theirs: event.joinUrl };
    if (lot.differs("interviews", place, `${about}: the link to join changed.`, both)) {
      interview.joinUrl = event.joinUrl;
      lot.changes("interviews", interview);
    } else open = true;
  }
  const [title = ""] = interview.notes.split("\n", 1);
  if (event.sequence > 0 && interview.notes !== "" && !interview.notes.includes(event.title)) {
    same = false;
    if (
      lot.differs("interviews", place, `${about}: it is called something else now.`, {
        field: "Title",
        yours: title,
        theirs: event.title,
      })
    ) {
      interview.notes = cleanText([event.title, ...interview.notes.split("\n").slice(1)].join("\n"), 90_000);
      lot.changes("interviews", interview);
    } else open = true;
  }
  if (!open) taken(lot, event, interview);
  if (same) lot.same += 1;
}

const sequenceOf = ({ sequence }: CalendarEvent) => Math.min(Math.max(sequence, 0), HIGHEST_SEQUENCE);

/** Keeps which change of the event the interview says, so that an older one is known as older. */
function taken(lot: Lot, event: CalendarEvent, interview: Interview): void {
  if (sequenceOf(event) <= (interview.calendarSequence ?? 0)) return;
  interview.calendarSequence = sequenceOf(event);
  lot.changes("interviews", interview);
}

/** "Dec 15 → Dec 17", or the hours where the day stays. */
function movedWords(from: string, to: string, zone: string): string {
  const [before, after] = [from, to].map((moment) => dayOf(instantMs(moment), zone));
  if (before && after && before !== after) return `${shortDay(before)} → ${shortDay(after)}`;
  const hours = (moment: string) =>
    new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "numeric", minute: "2-digit" })
      .format(instantMs(moment))
      .replace(/\u202f/g, " ");
  return hours(from) === hours(to)
    ? `${shortDay(before ?? "")}, another end`
    : `${shortDay(before ?? "")}, ${hours(from)} → ${hours(to)}`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const shortDay = (day: string) => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8, 10))}`;
