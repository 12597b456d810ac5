import { listedState } from "@/lib/directory/nicknames";
import { HOUR } from "@/lib/season/durations";
import { rowOf } from "@/lib/season/fields/field";
import { INTERVIEW } from "@/lib/season/fields/interview";
import { formatSpan, zoneCity } from "@/lib/season/format";
import type { Contact, Interview, Program } from "@/lib/season/schema";
import { guessZone, stateName } from "@/lib/season/state-zones";
import { dayOf, instantMs, instantOfWallTime, isoIn } from "@/lib/season/time";
import { count } from "@/lib/season/words";
import type { Place } from "../report";
import { type Follow, NOTHING } from "./item";
import type { Lot, Span } from "./lot";

/** The zone in which a program tells its times where it names none: its own, its state's, else the season's. */
export function zoneOf(lot: Lot, program: Program): string {
  return program.timeZone ?? guessZone(stateOf(lot, program)) ?? lot.season.season.timeZone;
}

/** A program's state; where it names none, the one that the directory knows. */
function stateOf(lot: Lot, program: Program): string {
  if (program.state !== "") return program.state;
  const known = lot.listedStates.get(program.id);
  if (known !== undefined) return known;
  const state = listedState([program.name, program.shortName, ...program.aliases]);
  lot.listedStates.set(program.id, state);
  return state;
}

/** What of an interview's hours nobody told: its end, its zone. */
export type Untold = { end: boolean; zone: boolean };

/** What was taken in place of hours that nobody told, in words: a default is called one. */
function defaultsIn(lot: Lot, program: Program, { end, zone }: Untold): readonly Follow[] {
  const state = stateOf(lot, program);
  const byState = guessZone(state) !== null;
  const words = [
    end ? "No end time given: one hour by default." : "",
    zone && program.timeZone === null
      ? byState
        ? `No time zone given: ${stateName(state)}’s by default.`
        : "No time zone given: yours by default."
      : "",
  ].filter(Boolean);
  return words.length === 0 ? NOTHING : words.map((one) => ({ kind: "so", words: one }));
}

/** The zone that an interview there keeps: null where it is the season's. */
export function ownZone(lot: Lot, zone: string): string | null {
  return zone === lot.season.season.timeZone ? null : zone;
}

/** So many spans of a lot are worked out once: a table names the same day over and over. */
const MOST_SPANS_KNOWN = 2_000;

/** The instants of wall times on a day; an end that isn't told is an hour later. */
export function spanOf(lot: Lot, day: string, start: string, end: string | null, zone: string): Span | null {
  const key = `${day} ${start} ${end} ${zone}`;
  const known = lot.spans.get(key);
  if (known !== undefined) return known;
  const span = spanBetween(day, start, end, zone);
  if (lot.spans.size < MOST_SPANS_KNOWN) lot.spans.set(key, span);
  return span;
}

function spanBetween(day: string, start: string, end: string | null, zone: string): Span | null {
  const startsAt = instantOfWallTime(`${day}T${start}`, zone);
  if (startsAt === null) return null;
  const told = end === null ? null : instantOfWallTime(`${day}T${end}`, zone);
  const from = instantMs(startsAt);
  return { startsAt, endsAt: told !== null && instantMs(told) > from ? told : isoIn(from + HOUR, zone) };
}

/** Whether an interview is still to take place, or did. */
export const takesPlace = ({ status }: Interview) => status !== "cancelled" && status !== "withdrawn";

/** The interviews of a program that take place. */
export const interviewsOf = (lot: Lot, program: Program): Interview[] =>
  lot.interviewsOf(program.id).filter(takesPlace);

/** The interview of a program that starts at the same moment. */
export function sameSlot(lot: Lot, program: Program, startsAt: string): Interview | undefined {
  return lot.interviewsAt(program.id, instantMs(startsAt)).find(takesPlace);
}

/** The first of a program's interviews whose hours overlap these. */
export function overlapping(lot: Lot, program: Program, { startsAt, endsAt }: Span): Interview | undefined {
  const [from, to] = [instantMs(startsAt), instantMs(endsAt)];
  return lot
    .interviewsAround(program.id, { startsAt, endsAt })
    .find((one) => instantMs(one.startsAt) < to && instantMs(one.endsAt) > from && takesPlace(one));
}

/** Those of a program on a day, by its own clock. */
export function onDay(lot: Lot, program: Program, day: string): Interview[] {
  const zone = zoneOf(lot, program);
  const starting = lot
    .interviewsNear(program.id, day)
    .filter(
      (interview) => takesPlace(interview) && dayOf(instantMs(interview.startsAt), interview.timeZone ?? zone) === day,
    );
  return starting.length > 1 ? [...new Set(starting)] : starting;
}

export type NewInterview = Pick<
  Interview,
  | "startsAt"
  | "endsAt"
  | "timeZone"
  | "format"
  | "notes"
  | "calendarUid"
  | "calendarSequence"
  | "calendarModified"
  | "joinUrl"
>;

/** Adds an interview, and tells what of its hours is a default. */
export function addInterview(
  lot: Lot,
  program: Program,
  fields: NewInterview,
  place: Place,
  untold: Untold,
): Interview | null {
  const zone = fields.timeZone ?? lot.season.season.timeZone;
  const shown = `${formatSpan(fields.startsAt, fields.endsAt, zone, "moment")} (${zoneCity(zone)})`;
  if (!lot.takes("interviews", place, program.name, shown, defaultsIn(lot, program, untold))) return null;
  const interview: Interview = rowOf(INTERVIEW, {
    ...fields,
    id: lot.idFor("interview", program.id.replace(/^program-/, ""), fields.startsAt.slice(0, 16)),
    programId: program.id,
    participants: [],
  });
  lot.addInterview(interview);
  return interview;
}

/** No interview has more people. */
const MOST_PEOPLE = 200;

/** Adds those who aren't named yet; those who are too many are told. */
export function addParticipants(lot: Lot, interview: Interview, people: readonly Contact[], place: Place): void {
  const known = new Set(interview.participants.map(({ contactId }) => contactId));
  let over = 0;
  for (const { id } of people) {
    if (known.has(id)) continue;
    known.add(id);
    if (interview.participants.length >= MOST_PEOPLE) {
      over += 1;
      continue;
    }
    interview.participants.push({ contactId: id, thankYou: "expected" });
    lot.changes("interviews", interview);
  }
  if (over > 0)
    lot.leaves(
      place,
      `An interview has at most ${MOST_PEOPLE} people; ${count(over, "more person isn’t", "more people aren’t")} added to it.`,
    );
}
