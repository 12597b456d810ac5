import { Temporal } from "temporal-polyfill";
import { DAY, HOUR, MINUTE } from "./durations";

/**
 * The season's time. Instants travel as ISO strings with an offset (as in the season file) and are compared as epoch
 * milliseconds; days are `YYYY-MM-DD` in a named zone. Temporal does the zone arithmetic: of the libraries tried it is
 * the only one whose types keep instants, days and wall times apart, and it is the language's own coming standard.
 */

/** Instants already read: every page asks for those of the whole season again, and to look one up takes a fifth of reading it. */
const instants = new Map<string, number>();
const INSTANTS_KEPT = 50_000;
/** To the nanosecond and with its offset an instant has 35 characters. */
const LONGEST_KEPT = 40;

/** Epoch milliseconds of an ISO instant that the schema has accepted. */
export function instantMs(instant: string): number {
  const known = instants.get(instant);
  if (known !== undefined) return known;
  const ms = Date.parse(instant);
  if (instants.size >= INSTANTS_KEPT) instants.clear();
  if (instant.length <= LONGEST_KEPT) instants.set(instant, ms);
  return ms;
}

/** Years that have four digits in every zone, so that what is kept can be written out again. */
const FIRST_KEPT = Date.UTC(1900, 0, 1);
const AFTER_KEPT = Date.UTC(2200, 0, 1);

/** Whether a moment, in epoch milliseconds, is in the years that a season keeps: 1900 to 2199. */
export function inKeptYears(ms: number): boolean {
  return ms >= FIRST_KEPT && ms < AFTER_KEPT;
}

const knownZones = new Map<string, boolean>();
/** The longest name of a zone has 38 letters. */
const LONGEST_ZONE = 64;

/** Whether this is an IANA zone name that exists here; plain offsets such as "+05:00" are not names. */
export function isTimeZone(zone: string): boolean {
  if (zone.length > LONGEST_ZONE) return false;
  const known = knownZones.get(zone);
  if (known !== undefined) return known;
  let exists = /^[A-Za-z]/.test(zone);
  if (exists) {
    try {
      new Intl.DateTimeFormat("en-US", { timeZone: zone });
    } catch {
      exists = false;
    }
  }
  if (knownZones.size > 2_000) knownZones.clear();
  knownZones.set(zone, exists);
  return exists;
}

function zoned(ms: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
}

/** A stretch of time in which a zone keeps one offset from UTC; epoch milliseconds, `to` exclusive. */
type Span = { from: number; to: number; offset: number };

/** The spans already asked for, by zone: Temporal takes some 15 µs to find an offset, and a season asks thousands of times. */
const spans = new Map<string, Span[]>();
const SPANS_KEPT = 200;
/** A zone may be written in capitals or not, and so under any number of names. */
const ZONES_KEPT = 500;

function spanAt(ms: number, zone: string): Span {
  const known = spans.get(zone) ?? [];
  const found = known.find(({ from, to }) => from <= ms && ms < to);
  if (found) return found;
  const from = zoned(ms + 1, zone).getTimeZoneTransition("previous")?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
  const to = zoned(ms, zone).getTimeZoneTransition("next")?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  const span = { from, to, offset: zoned(ms, zone).offsetNanoseconds / 1e6 };
  if (spans.size >= ZONES_KEPT) spans.clear();
  spans.set(zone, [span, ...known.slice(0, SPANS_KEPT)]);
  return span;
}

/** Years of four digits, in which plain arithmetic and Temporal write a day alike. */
const FIRST_PLAIN = Date.parse("0001-01-01T00:00:00Z");
const LAST_PLAIN = Date.parse("9998-12-31T00:00:00Z");

const isPlain = (ms: number) => ms > FIRST_PLAIN && ms < LAST_PLAIN;

/** Wall time at a moment as if it were UTC, in epoch milliseconds; null where only Temporal can tell (odd offsets, far years). */
function plainWall(ms: number, { offset }: Span): number | null {
  return isPlain(ms) && offset % MINUTE === 0 ? ms + offset : null;
}

/** A day's midnight as if it were UTC, in epoch milliseconds; not a number unless it is a real day written `YYYY-MM-DD`. */
function utcOfDay(day: string): number {
  const ms = day.length === 10 ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // 30 February would be read as 2 March.
  return isPlain(ms) && new Date(ms).getUTCDate() === Number(day.slice(8)) ? ms : Number.NaN;
}

/** Days already written, by how many they are from 1970: a season asks for the same few hundred again and again. */
const writtenDays = new Map<number, string>();
const DAYS_KEPT = 5_000;

function dayWritten(wall: number): string {
  const number = Math.floor(wall / DAY);
  const known = writtenDays.get(number);
  if (known !== undefined) return known;
  const day = new Date(wall).toISOString().slice(0, 10);
  if (writtenDays.size >= DAYS_KEPT) writtenDays.clear();
  writtenDays.set(number, day);
  return day;
}

/** The calendar day of a moment in a zone, `YYYY-MM-DD`. */
export function dayOf(ms: number, zone: string): string {
  const wall = plainWall(ms, spanAt(ms, zone));
  if (wall !== null) return dayWritten(wall);
  return zoned(ms, zone).toPlainDate().toString();
}

/** Calendar days from one day to a later one; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * HOUR));
}

/** The day this many calendar days later (earlier, when negative). */
export function shiftDay(day: string, days: number): string {
  const shifted = utcOfDay(day) + days * DAY;
  if (isPlain(shifted)) return new Date(shifted).toISOString().slice(0, 10);
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The Monday of a day's week: the day itself, or the last one before it. */
export function mondayOf(day: string): string {
  const midnight = utcOfDay(day);
  if (!isPlain(midnight)) return shiftDay(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
  // January 1, 1970 was a Thursday.
  const sinceMonday = (((midnight / DAY + 3) % 7) + 7) % 7;
  return shiftDay(day, -sinceMonday);
}

/** The first days of the months from one day's to a later one's. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let day = firstOfMonth(first); day <= last; day = firstOfMonth(shiftDay(day, 32))) months.push(day);
  return months;
}

/** The first day of a day's month. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The moment with the same wall time this many calendar days later (earlier, when negative) in a zone, in epoch milliseconds. */
export function shiftDays(ms: number, days: number, zone: string): number {
  const span = spanAt(ms, zone);
  const shifted = ms + days * DAY;
  // Within one offset the wall time is kept by plain days, but for the hours that a clock set back has just repeated.
  if (shifted >= span.from + 2 * DAY && shifted < span.to) return shifted;
  return zoned(ms, zone).add({ days }).epochMilliseconds;
}

/** The first moment of a day in a zone (not always midnight: some zones change their clocks then), in epoch milliseconds. */
export function startOfDay(day: string, zone: string): number {
  const midnight = utcOfDay(day);
  if (isPlain(midnight)) {
    const span = spanAt(midnight, zone);
    const begins = midnight - span.offset;
    // Well within one offset a day begins at midnight, once.
    if (begins >= span.from + 2 * DAY && begins < span.to) return begins;
  }
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).startOfDay().epochMilliseconds;
}

/** The moment a day is over in a zone: the first moment of the next, in epoch milliseconds. */
export function endOfDay(day: string, zone: string): number {
  return startOfDay(shiftDay(day, 1), zone);
}

/** A moment until which there is time, where that is midnight one that is still of the day before. Epoch milliseconds. */
export function lastMoment(moment: number, zone: string): number {
  return dayOf(moment - 1, zone) === dayOf(moment, zone) ? moment : moment - 1;
}

/** ISO instant with the zone's offset at that moment, to the second unless it has a fraction: 2026-11-21T10:12:00-05:00. */
export function isoIn(ms: number, zone: string): string {
  const span = spanAt(ms, zone);
  const wall = plainWall(ms, span);
  if (wall !== null) {
    const [date = "", fraction = ""] = new Date(wall).toISOString().slice(0, -1).split(".");
    const ahead = Math.abs(span.offset) / MINUTE;
    const two = (n: number) => String(n).padStart(2, "0");
    const offset = `${span.offset < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
    return `${date}${fraction === "000" ? "" : `.${fraction}`}${offset}`;
  }
  return zoned(ms, zone).toString({ timeZoneName: "never", smallestUnit: ms % 1000 === 0 ? "second" : "millisecond" });
}

/** Wall time in a zone for a datetime-local field: `YYYY-MM-DDTHH:MM`. */
export function wallTime(ms: number, zone: string): string {
  return zoned(ms, zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/**
 * The instant (ISO, with offset) of a wall time such as `2026-11-01T01:30` in a zone. A time that occurs twice is its first
 * occurrence, one that the clocks skip moves on by the gap. Null when it is no wall time, or not of the years that a season keeps.
 */
export function instantOfWallTime(wall: string, zone: string): string | null {
  const instant = instantBeingTyped(wall, zone);
  return instant !== null && inKeptYears(Date.parse(instant)) ? instant : null;
}

/** No clock is set by more than a day. */
const AWAY_FROM_CHANGES = 2 * DAY;

/** Epoch milliseconds of a wall time in a zone by its offset alone; null near where that changes, and where only Temporal can tell. */
function plainInstant(wall: string, zone: string): number | null {
  if (Number.isNaN(utcOfDay(wall.slice(0, 10))) || wall.slice(11, 13) === "24") return null;
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  const { from, to, offset } = spanAt(asUtc, zone);
  const ms = asUtc - offset;
  const isFar = from + AWAY_FROM_CHANGES < ms && ms < to - AWAY_FROM_CHANGES;
  return isFar && offset % MINUTE === 0 && isPlain(ms) ? ms : null;
}

/** As `instantOfWallTime`, of any year of four digits: a year that is being typed is 0002 and 0020 before it is 2026. */
export function instantBeingTyped(wall: string, zone: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(wall)) return null;
  try {
    const ms =
      plainInstant(wall, zone) ??
      Temporal.PlainDateTime.from(wall, { overflow: "reject" }).toZonedDateTime(zone).epochMilliseconds;
    return isoIn(ms, zone);
  } catch {
    return null;
  }
}
