import { dayOf, shiftDay } from "@/lib/season/time";
import { findClock, ZONES } from "./clock";
import { findDate, findVague, nightsAgo } from "./dates";
import { type Span, without } from "./spans";

/**
 * The moment that a line speaks of. The words of the clock and of days gone by are read here, since a log speaks of the past ("at 5"
 * is the last five o'clock); dates ("Nov 28", "2 days ago") are left to chrono.
 */
export type FoundTime = {
  spans: Span[];
  /** YYYY-MM-DD in the zone of the words, where they name a day. */
  day: string | null;
  /** Another day that the line names too ("Monday 12/1" on a Tuesday). */
  otherDay: string | null;
  /** Minutes after midnight; two where the words fit morning and evening alike. Null where no hour is named. */
  minutes: number[] | null;
  /** Hours as they were typed, without "am" or "pm". */
  open: boolean;
  /** Whether the hour is that of a part of the day ("this morning"). */
  soft: boolean;
  /** Whether the hour was told only about ("6ish"). */
  rough: boolean;
  /** Whether the words name a stretch of days instead of one ("last week"). */
  vague: boolean;
  /** The days that words fit which name none ("over the weekend"). */
  among: string[];
  /** A moment that is told exactly ("an hour ago", "now"), epoch milliseconds. */
  exact: number | null;
  zone: string;
};

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY =
  /(?<!\p{L})(?:(?<which>last|this|this past|past|next|on)\s+)?(?<day>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)(?![\p{L}])/iu;
const PARTS =
  /(?<!\p{L})(?:around\s+|about\s+|at\s+|by\s+)?(?:(?:in|during)\s+the\s+|(?:(?:early|late|later)\s+)?(?:(?<ago>last|this|earlier this)\s+)?)(?:(?<part>morning|lunchtime|afternoon|evening|night|nite|tonight|tonite)|(?<turn>noon|midnight)(?:ish)?(?:\s+(?<zone>et|eastern|est|edt|ct|central|cst|cdt|mt|mountain|mst|mdt|pt|pacific|pst|pdt|akt|hst|utc|gmt)\b(?:\s+time)?)?)(?!\p{L})/iu;
/** The hour that a part of the day is taken for. */
const PART_HOUR: Record<string, number> = {
  morning: 9,
  noon: 12,
  lunchtime: 12,
  afternoon: 15,
  evening: 19,
  night: 20,
  nite: 20,
  tonight: 20,
  tonite: 20,
  midnight: 0,
};
/** "This am", "Friday p.m.": a half of the day without an hour. */
const HALF_DAY =
  /(?:(?<=(?:\d\/\d{1,2}|today|yesterday|yday|ystd|yest|tomorrow|tmrw|sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)\s+)|(?<!\p{L})(?:(?:earlier\s+)?(?<ago>this)|in\s+the)\s+)(?<half>[ap])(?:\.m\.?|m)(?!\p{L})/iu;
/** A clock before this is of the night that began the day before. */
const NIGHT_UNTIL = 6 * 60;
const DAY = 24 * 60;
const PAST_DAY =
  /(?<!\p{L})(?<before>(?:the )?day before yesterday)(?!\p{L})|(?<!\p{L})(?:earlier )?(?<day>yesterday|y['’]?day|ystd|yest|today|tomorrow|tmrw)(?!\p{L})/iu;
const DAY_OF_MONTH = /(?<!\p{L})(?:on )?the (?<day>\d{1,2})(?:st|nd|rd|th)(?![\p{L}\p{N}])(?!\s+(?:of|time|year))/iu;
/** Said of an hour that was told only about. */
const ROUGH = /^(?:around|about|~)|ish$/i;
const NOW = /(?<!\p{L})(?:just |right )?now(?!\p{L})/iu;

/** Whether the "am" at this place of a line is a half of a day, and no word of a comment. */
export function isHalfDay(line: string, at: number): boolean {
  const found = HALF_DAY.exec(line);
  return found !== null && found.index <= at && at < found.index + found[0].length;
}

/** The minutes after the midnight before a night at which a clock of it stands: those of the small hours are of the next day. */
function inNight(minutes: number[], open: boolean): number[] {
  if (!open) return minutes.map((m) => (m < NIGHT_UNTIL ? m + DAY : m));
  return [...new Set(minutes.map((m) => (m % 720) + (m % 720 < 5 * 60 ? DAY : 720)))];
}

const spanOf = (found: RegExpExecArray): Span => ({ start: found.index, end: found.index + found[0].length });

/** The last day with this number in its month, or with `ahead` the next; null where no month has it. */
function ofMonthNear(number: number, today: string, ahead: boolean): string | null {
  for (let off = 0; off < 62; off += 1) {
    const day = shiftDay(today, ahead ? off : -off);
    if (Number(day.slice(8)) === number) return day;
  }
  return null;
}

const daysFrom = (word: string) => (word === "today" ? 0 : word.startsWith("t") ? 1 : -1);

function dayOfWeek({ groups }: RegExpExecArray, today: string, ahead: boolean): string {
  const wanted = WEEKDAYS.indexOf((groups?.day ?? "").slice(0, 3).toLowerCase());
  const which = groups?.which?.toLowerCase();
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - wanted + 7) % 7;
  if (ahead && which !== "next" && !/last|past/.test(which ?? "")) return shiftDay(today, (7 - back) % 7);
  return shiftDay(today, which === "next" ? 7 - back : which === "last" && back === 0 ? -7 : -back);
}

/** Another day that a line names by its word: "Monday or Tuesday", "Fenwick yesterday, Imre today". */
function dayAgain(line: string, today: string, ahead: boolean): { span: Span; day: string } | null {
  const word = PAST_DAY.exec(line);
  if (word?.groups?.day) return { span: spanOf(word), day: shiftDay(today, daysFrom(word.groups.day.toLowerCase())) };
  const weekday = WEEKDAY.exec(line);
  return weekday && { span: spanOf(weekday), day: dayOfWeek(weekday, today, ahead) };
}

const OR = /^\s+or\s+(?:on\s+)?/i;
const OR_NUMBER = /^(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}:/-]|\s*[ap]\.?m)/iu;

/** The day that a date leaves open with another: "Dec 14 or 15", "Dec 14 or Jan 3". */
function dayOr(
  line: string,
  { span, day }: { span: Span; day: string },
  now: number,
  zone: string,
  ahead: boolean,
): { span: Span; day: string } | null {
  const or = OR.exec(line.slice(span.end));
  if (!or) return null;
  const start = span.end + or[0].length;
  const number = OR_NUMBER.exec(line.slice(start));
  const other = number
    ? `${day.slice(0, 8)}${(number.groups?.day ?? "").padStart(2, "0")}`
    : findDate(line.slice(start), now, zone, ahead);
  if (other === null) return null;
  const [said, length] =
    typeof other === "string"
      ? [other, number?.[0].length ?? 0]
      : other.span.start === 0
        ? [other.day, other.span.end]
        : ["", 0];
  const isDay = new Date(`${said}T00:00:00Z`).toJSON()?.startsWith(said) === true && said !== "";
  return isDay && said !== day ? { span: { start, end: start + length }, day: said } : null;
}

/** The parts of the day in a line, two at most: "midnight last night". */
function partsIn(line: string): RegExpExecArray[] {
  const first = PARTS.exec(line);
  const second = first && PARTS.exec(without(line, [spanOf(first)]));
  return [first, second].filter((found) => found !== null);
}

/**
 * Every word of a time in a line; null where there is none. `zone`: where days and hours without a zone of their own are; `ahead`: it speaks of
 * what is still to be done, so that days are those to come.
 */
export function findTime(line: string, now: number, zone: string, ahead = false): FoundTime | null {
  const today = dayOf(now, zone);
  const time: FoundTime = {
    spans: [],
    day: null,
    otherDay: null,
    minutes: null,
    open: false,
    soft: false,
    rough: false,
    vague: false,
    among: [],
    exact: null,
    zone,
  };
  let rest = line;
  const take = (span: Span) => {
    time.spans.push(span);
    rest = without(rest, [span]);
  };

  const nights = nightsAgo(rest);
  if (nights) {
    time.day = shiftDay(today, -nights.nights);
    take(nights.span);
  }
  const before = time.day === null ? PAST_DAY.exec(rest) : null;
  if (before) {
    const word = before.groups?.day?.toLowerCase() ?? "";
    time.day = shiftDay(today, before.groups?.before ? -2 : daysFrom(word));
    take(spanOf(before));
  }
  const half = HALF_DAY.exec(line);
  const clock = findClock(rest, line);
  if (clock) {
    time.minutes = clock.minutes;
    time.open = clock.open;
    time.rough = ROUGH.test(rest.slice(clock.span.start, clock.span.end));
    if (clock.zone) time.zone = ZONES[clock.zone.toLowerCase()] ?? zone;
    take(clock.span);
  }
  if (half && !clock) {
    time.minutes = [(half.groups?.half?.toLowerCase() === "a" ? 9 : 15) * 60];
    time.soft = true;
    if (half.groups?.ago) time.day ??= today;
    take(spanOf(half));
  }
  let night = nights !== null;
  const parts = partsIn(rest);
  const turn = parts.find(({ groups }) => groups?.turn)?.groups;
  for (const part of parts) {
    const word = (part.groups?.part ?? part.groups?.turn ?? "").toLowerCase();
    if (part.groups?.zone) time.zone = ZONES[part.groups.zone.toLowerCase()] ?? zone;
    if (part.groups?.ago?.toLowerCase() === "last") time.day ??= shiftDay(today, -1);
    else if (part.groups?.ago !== undefined || /^toni/.test(word)) time.day ??= today;
    if (/ni(?:ght|te)$/.test(word) && word !== "midnight") night = true;
    else if (time.minutes !== null && time.open && part.groups?.part) {
      const evening = (PART_HOUR[word] ?? 12) >= 12;
      time.minutes = [...new Set(time.minutes.map((m) => (m % 720) + (evening ? 720 : 0)))];
      time.open = false;
    }
    take(spanOf(part));
  }
  if (time.minutes !== null && night) {
    time.minutes = inNight(time.minutes, time.open);
    time.open = false;
  } else if (time.minutes === null && (parts.length > 0 || night)) {
    const word = (turn?.turn ?? parts[0]?.groups?.part ?? "night").toLowerCase();
    time.minutes = [(PART_HOUR[word] ?? 12) * 60 + (word === "midnight" && night ? DAY : 0)];
    time.soft = turn === undefined;
    time.rough = parts.some(([text]) => ROUGH.test(text.trim()));
  }
  const weekday = time.day === null ? WEEKDAY.exec(rest) : null;
  if (weekday) {
    time.day = dayOfWeek(weekday, today, ahead);
    take(spanOf(weekday));
  }
  const ofMonth = DAY_OF_MONTH.exec(rest);
  const thatDay = ofMonth && ofMonthNear(Number(ofMonth.groups?.day), today, ahead);
  if (ofMonth && thatDay) {
    // "Friday the 20th" is one day told twice, or two that contradict each other.
    if (time.day !== null && time.day !== thatDay) time.otherDay = thatDay;
    time.day ??= thatDay;
    take(spanOf(ofMonth));
  }
  const date = findDate(rest, now, zone, ahead);
  if (date && time.day === null) {
    time.day = date.day;
    time.exact = date.exact ?? null;
    take(date.span);
  } else if (date && date.exact === undefined) {
    // "Wed Dec 2" is one day told twice, or two that contradict each other.
    if (date.day !== time.day) time.otherDay = date.day;
    take(date.span);
  }
  const orDay = date && time.otherDay === null && time.exact === null ? dayOr(rest, date, now, zone, ahead) : null;
  if (orDay) {
    time.otherDay = orDay.day;
    take(orDay.span);
  }
  time.vague = date?.vague === true && time.day === date.day;
  // "Friday midnight" is the one before that day, or the one after it.
  if (turn?.turn?.toLowerCase() === "midnight" && !night && clock === null) {
    if (time.day === null) time.day = today;
    else time.minutes = [0, DAY];
  }
  const unsure = time.spans.length === 0 ? findVague(rest, today) : null;
  if (unsure) {
    time.among = unsure.days;
    take(unsure.span);
  }
  const another = time.day !== null && time.otherDay === null && !time.vague ? dayAgain(rest, today, ahead) : null;
  if (another) {
    if (another.day !== time.day) time.otherDay = another.day;
    take(another.span);
  }
  const said = NOW.exec(rest);
  if (said && time.spans.length === 0) {
    time.exact = now;
    take(spanOf(said));
  }
  return time.spans.length > 0 ? time : null;
}

/** No day to be ready by is further ahead than this, unless its year is told: what was typed is of the past. */
const FURTHEST_DUE_DAYS = 180;

/** The day (YYYY-MM-DD in the zone) by which a line says something is to be done; null where it tells none, or leaves it open. */
export function dueDay(line: string, now: number, zone: string): string | null {
  const time = findTime(line, now, zone, true);
  if (!time || time.vague || time.otherDay !== null || time.day === null) return null;
  const today = dayOf(now, zone);
  const isNear = time.day <= shiftDay(today, FURTHEST_DUE_DAYS) || /\b20\d\d\b/.test(line);
  return time.day >= today && isNear ? time.day : null;
}
