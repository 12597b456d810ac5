import { formatSpan } from "@/lib/season/format";
import { longDay } from "@/lib/season/months";
import type { Contact, Interview, Program } from "@/lib/season/schema";
import { dayOf, instantMs, wallTime } from "@/lib/season/time";
import { withLine } from "@/lib/season/with-line";
import type { Column } from "../table/column";
import { dayIn, instantIn, withoutDay, wrongWeekday } from "../table/dates";
import { zoneOfHeader } from "../table/header-units";
import { clockWords, type Hours, hoursIn, TIME_OF_DAY } from "../table/times";
import { formatOfCell } from "../table/words";
import { cleanLine, cleanText } from "../text";
import { zoneOfWords } from "../when-zones";
import { HOURS_WRITTEN } from "./hours-written";
import {
  addInterview,
  addParticipants,
  onDay,
  overlapping,
  ownZone,
  sameSlot,
  spanOf,
  takesPlace,
  zoneOf,
} from "./interviews";
import { LEAVE } from "./item";
import type { ReadDay, RowReading, Taking } from "./row-reading";

/** Whether a row tells the hours of every day that it names. */
export function tellsHours(reading: RowReading): boolean {
  const days = reading.cells("interview.date").flatMap(({ text, column }) => reading.days(text, column));
  const times = reading.cells("interview.time").flatMap(({ text }) => timesIn(text, days.length));
  return times.length === 1 || days.every(({ text }, at) => times[at] || hoursIn(withoutDay(text)));
}

/** The interviews that a row tells of: the one it names people for, and what of its words stays to be kept in the program's notes. */
export function takeInterviews(
  taking: Taking,
  program: Program,
  reading: RowReading,
  met: readonly Contact[],
): { interview: Interview | null; notes: string[] } {
  const { lot } = taking;
  const words = reading
    .cells("interview.notes")
    .map(({ text, column }) => ({ text: cleanText(text, 30_000), header: column.header }));
  const asNotes = () => words.map(({ text, header }) => `${header}: ${text}`);
  const days = reading
    .cells("interview.date")
    .flatMap(({ text, column }) => daysOf(taking, program, reading, text, column));
  const times = reading.cells("interview.time").flatMap(({ text }) => timesIn(text, days.length));
  const ends = reading.cells("interview.end").flatMap(({ text }) => timesIn(text, days.length));
  const made: Interview[] = [];
  const unread: string[] = [];
  for (const [at, { day, open, text }] of days.entries()) {
    // What the order of its column leaves open is asked about there.
    if (open || day === null) continue;
    const exact = instantIn(text);
    const own = exact === null ? hoursIn(withoutDay(text)) : hoursAt(exact, zoneOf(lot, program));
    const told = own ?? times[at] ?? (times.length === 1 ? times[0] : null) ?? null;
    const there = onDay(lot, program, day);
    if (!told && there[0]) {
      made.push(there[0]);
      continue;
    }
    const hours = told ?? hoursAsked(taking, program, reading, day);
    if (!hours) continue;
    const zoneCell = zoneOfWords(reading.text("interview.zone")) ?? zoneOfHeaders(reading);
    const end = ends[at] ?? (ends.length === 1 ? ends[0] : null);
    const zone = hours.zone ?? zoneCell ?? zoneOf(lot, program);
    const span = spanOf(
      lot,
      day,
      clockWords(hours.start),
      end ? clockWords(end.start) : hours.end === null ? null : clockWords(hours.end),
      zone,
    );
    if (!span) continue;
    if (end && end.start <= hours.start) {
      const cell = reading.cells("interview.end")[0];
      lot.leaves(reading.place, "The interview would end before it starts, so an hour is assumed.", program.name);
      if (cell) unread.push(`${cell.column.header}: ${cleanLine(cell.text, 80)}`);
    }
    const same = sameSlot(lot, program, span.startsAt);
    if (same) {
      made.push(same);
      lot.namedByRows.add(same);
      const toldEnd = end !== null && end !== undefined ? true : hours.end !== null;
      if (toldEnd && instantMs(same.endsAt) !== instantMs(span.endsAt))
        differsInTime(taking, program, reading, same, span);
      continue;
    }
    // What a row names by its very hours is moved by no other.
    const mayMove = (interview: Interview) => lot.wasThere(interview) && !lot.namedByRows.has(interview);
    const earlier = there.find(mayMove);
    const only = lot.interviewsBefore(program.id).filter((interview) => takesPlace(interview) && mayMove(interview));
    const moved = earlier ?? (only.length === 1 && days.length === 1 ? only[0] : undefined);
    if (moved) {
      made.push(moved);
      differsInTime(taking, program, reading, moved, span);
      continue;
    }
    const beside = overlapping(lot, program, span);
    if (beside) {
      const answer = overlapAsked(taking, program, reading, beside, span);
      if (answer === "same") {
        made.push(beside);
        differsInTime(taking, program, reading, beside, span);
      }
      if (answer !== "another") continue;
    }
    const interview = addInterview(
      lot,
      program,
      {
        ...span,
        timeZone: ownZone(lot, zone),
        format: formatIn(reading, at) ?? "virtual",
        notes: "",
        calendarUid: null,
        calendarSequence: null,
        calendarModified: null,
        joinUrl: null,
      },
      reading.place,
      { end: !end && hours.end === null, zone: hours.zone === null && zoneCell === null },
    );
    if (interview) made.push(interview);
  }
  const [first] = made;
  if (!first) return { interview: null, notes: [...asNotes(), ...unread] };
  addParticipants(lot, first, met, reading.place);
  for (const { text } of words) {
    if (first.notes.includes(text)) continue;
    first.notes = withLine(first.notes, text);
    lot.changes("interviews", first);
  }
  return { interview: first, notes: unread };
}

/** The days that a cell tells for certain; why the others are left out is told. */
function daysOf({ lot }: Taking, program: Program, reading: RowReading, text: string, column: Column): ReadDay[] {
  const shown = `“${cleanLine(text, 80)}”`;
  const leaves = (why: string) => {
    lot.leaves(reading.place, why, program.name);
    return [];
  };
  const exact = instantIn(text);
  if (exact !== null) return [{ day: dayOf(exact, zoneOf(lot, program)), open: false, text }];
  const read = reading.days(text, column);
  if (read.length === 0) return leaves(`${shown} is no date that can be read.`);
  if (CALLED_OFF.test(text)) return leaves(`${shown} doesn’t take place, so it’s left out.`);
  return read.flatMap((one) => {
    if (dayIn(withoutDay(one.text)) !== null)
      return leaves(`${shown} names several dates. Say which is the interview’s.`);
    const wrong = one.day === null ? null : wrongWeekday(one.text, one.day);
    if (wrong && one.day !== null)
      leaves(`${shown} says ${wrong[0]}, but ${longDay(one.day)} is a ${wrong[1]}. The date is taken.`);
    return [one];
  });
}

const CALLED_OFF = /\b(?:cancel+ed|cancel+ation|called off|withdrew|declined)\b/i;

/** The hour of a moment by a zone's clock. */
function hoursAt(ms: number, zone: string): Hours {
  const [hour = 0, minute = 0] = wallTime(ms, zone).slice(11, 16).split(":").map(Number);
  return { start: hour * 60 + minute, end: null, zone };
}

/** The zone that the headers of the row's hours tell. */
function zoneOfHeaders(reading: RowReading): string | null {
  for (const field of ["interview.time", "interview.date"] as const)
    for (const { column } of reading.cells(field)) {
      const zone = zoneOfHeader(column.header);
      if (zone) return zone;
    }
  return null;
}

/** The hours that a person tells where the table doesn't; null while they haven't. */
function hoursAsked({ lot }: Taking, program: Program, { place }: RowReading, day: string): Hours | null {
  const what = `When does the interview at ${program.name} on ${longDay(day)} start?`;
  return lot.asksWritten(place, `hour ${day}`, what, {
    ...HOURS_WRITTEN,
    detail: "It’s left out until you give a time, such as 9 AM to 3 PM.",
  });
}

/** What a person says of hours that overlap another interview at the program: the same one, another, or none; null while they haven't. */
function overlapAsked(
  { lot }: Taking,
  program: Program,
  { place }: RowReading,
  beside: Interview,
  span: { startsAt: string; endsAt: string },
): string | null {
  const zone = beside.timeZone ?? lot.season.season.timeZone;
  const shown = (one: { startsAt: string; endsAt: string }) => formatSpan(one.startsAt, one.endsAt, zone, "moment");
  const what = `At ${program.name}, ${shown(span)} overlaps the interview ${shown(beside)}. Is it the same one?`;
  return lot.asks(place, `overlap ${span.startsAt}`, what, [
    { id: "same", label: "The same interview" },
    { id: "another", label: "Another interview" },
    LEAVE,
  ]);
}

function differsInTime(
  { lot }: Taking,
  program: Program,
  reading: RowReading,
  interview: Interview,
  span: { startsAt: string; endsAt: string },
): void {
  const zone = interview.timeZone ?? lot.season.season.timeZone;
  const shown = (one: { startsAt: string; endsAt: string }) => formatSpan(one.startsAt, one.endsAt, zone, "moment");
  const both = { field: "Moved", yours: shown(interview), theirs: shown(span) };
  if (!lot.differs("interviews", reading.place, `Interview at ${program.name}`, both)) return;
  lot.moveInterview(interview, span);
  lot.changes("interviews", interview);
}

/** The hours of a cell, one for each of several days. */
function timesIn(text: string, days: number): Hours[] {
  const parts = days > 1 ? text.split(/\s*(?:[;\n&]|\band\b)\s*/i) : [text];
  return parts.flatMap((part) => (TIME_OF_DAY.test(part.trim()) ? [] : (hoursIn(part) ?? [])));
}

function formatIn(reading: RowReading, at: number): Interview["format"] | null {
  const cells = reading.cells("interview.format");
  const cell = cells[at] ?? cells[0];
  return cell ? formatOfCell(cell.text, cell.column.header) : null;
}
