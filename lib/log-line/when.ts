import { HOUR } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";
import { dayOf, instantMs, instantOfWallTime, isoIn, shiftDay } from "@/lib/season/time";
import { findDate, nightsAgo } from "./dates";
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
  /** A moment that is told exactly ("an hour ago", "now"), epoch milliseconds. */
  exact: number | null;
  zone: string;
};

/** Words for zones that have a name of their own in the United States. */
const ZONES: Record<string, string> = {
  et: "America/New_York",
  eastern: "America/New_York",
  est: "-05:00",
  edt: "-04:00",
  ct: "America/Chicago",
  central: "America/Chicago",
  cst: "-06:00",
  cdt: "-05:00",
  mt: "America/Denver",
  mountain: "America/Denver",
  mst: "-07:00",
  mdt: "-06:00",
  pt: "America/Los_Angeles",
  pacific: "America/Los_Angeles",
  pst: "-08:00",
  pdt: "-07:00",
  akt: "America/Anchorage",
  hst: "-10:00",
  utc: "+00:00",
  gmt: "+00:00",
};

const CLOCK =
  /(?<![\p{L}\p{N}:/.-])(?<at>(?:at|@|around|about|~)\s*)?(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::\d{2})?)?\s*(?<half>[ap]\.?m\.?|[ap](?![\p{L}\p{N}'’])|o['’]?clock)?(?:\s*\(?(?<zone>et|eastern|est|edt|ct|central|cst|cdt|mt|mountain|mst|mdt|pt|pacific|pst|pdt|akt|hst|utc|gmt)\b\)?(?:\s+time)?)?(?![\p{L}\p{N}:/-]|\.\d|\s*(?:days?|hours?|hrs?|min|minutes?|mins|weeks?|months?|people|programs|of)\b)/giu;

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY =
  /(?<!\p{L})(?:(?<which>last|this|this past|past|next|on)\s+)?(?<day>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)(?![\p{L}])/iu;
const PARTS =
  /(?<!\p{L})(?:(?:in|during)\s+the\s+|early\s+|late\s+|(?<ago>last|this|earlier this)\s+)?(?<part>morning|noon|lunchtime|afternoon|evening|night|tonight|midnight)(?!\p{L})/iu;
/** The hour that a part of the day is taken for. */
const PART_HOUR: Record<string, number> = {
  morning: 9,
  noon: 12,
  lunchtime: 12,
  afternoon: 15,
  evening: 19,
  night: 20,
  tonight: 20,
  midnight: 0,
};
const PAST_DAY =
  /(?<!\p{L})(?<before>(?:the )?day before yesterday)(?!\p{L})|(?<!\p{L})(?:earlier )?(?<day>yesterday|yday|ystd|yest|today|tomorrow|tmrw)(?!\p{L})/iu;
const DAY_OF_MONTH = /(?<!\p{L})(?:on )?the (?<day>\d{1,2})(?:st|nd|rd|th)(?![\p{L}\p{N}])(?!\s+(?:of|time|year))/iu;
const NOW = /(?<!\p{L})(?:just |right )?now(?!\p{L})/iu;

/** The hours of the day in which people write, from 7:00 to 21:59. */
const DAY_FROM = 7 * 60;
const DAY_TO = 22 * 60;

const spanOf = (found: RegExpExecArray): Span => ({ start: found.index, end: found.index + found[0].length });
const pad = (n: number, length = 2) => String(n).padStart(length, "0");

/** "half past 4", "quarter to five pm". */
const PARTS_OF_HOUR =
  /(?<!\p{L})(?:at\s+)?(?:a\s+)?(?<part>half|quarter)\s+(?<way>past|after|to|before|til)\s+(?<hour>\d{1,2})(?:\s*(?<half>[ap])\.?m\.?)?(?![\p{L}\p{N}:])/iu;
/** A number before these is an hour: "7 last night". */
const HOUR_BEFORE =
  /^\s+(?:last night|tonight|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening))(?!\p{L})/iu;

/** The minutes after midnight by day that an hour without "am" or "pm" may be. */
const byDay = (noonless: number) =>
  [noonless % 720, (noonless % 720) + 720].filter((minutes) => minutes >= DAY_FROM && minutes < DAY_TO);

type Clock = { span: Span; minutes: number[]; open: boolean; zone: string | undefined };

/** A clock that is told by parts of an hour. */
function findPartOfHour(line: string): Clock | null {
  const found = PARTS_OF_HOUR.exec(line);
  const { part = "", way = "", hour = "", half } = found?.groups ?? {};
  const hours = Number(hour);
  if (!found || hours < 1 || hours > 12) return null;
  const past = part.toLowerCase() === "half" ? 30 : 15;
  const noonless = ((hours % 12) * 60 + (/past|after/i.test(way) ? past : -past) + 720) % 720;
  const later = half?.toLowerCase() === "p" ? 720 : 0;
  const minutes = half === undefined ? byDay(noonless) : [noonless + later];
  return { span: spanOf(found), minutes, open: half === undefined, zone: undefined };
}

/** The hour and minute of one clock in the line: written out, or with "at" before it. */
function findClock(line: string): Clock | null {
  const ofParts = findPartOfHour(line);
  if (ofParts) return ofParts;
  for (const found of line.matchAll(CLOCK)) {
    const { at, hour = "", minute, half, zone } = found.groups ?? {};
    const hours = Number(hour);
    const past = Number(minute ?? 0);
    const isHour = at || minute !== undefined || half !== undefined || zone !== undefined;
    if (!isHour && !HOUR_BEFORE.test(line.slice(found.index + found[0].length))) continue;
    if (hours > 23 || past > 59) continue;
    const letter = half?.[0]?.toLowerCase();
    if ((letter === "a" || letter === "p") && (hours < 1 || hours > 12)) continue;
    const noonless = (hours % 12) * 60 + past;
    const span = spanOf(found);
    if (letter === "a") return { span, minutes: [noonless], open: false, zone };
    if (letter === "p") return { span, minutes: [noonless + 720], open: false, zone };
    if (hours === 0 || hours > 12) return { span, minutes: [hours * 60 + past], open: false, zone };
    return { span, minutes: byDay(noonless), open: true, zone };
  }
  return null;
}

/** The last day with this number in its month; null where no month has it. */
function lastOfMonth(number: number, today: string): string | null {
  for (let back = 0; back < 62; back += 1)
    if (Number(shiftDay(today, -back).slice(8)) === number) return shiftDay(today, -back);
  return null;
}

/** Every word of a time in a line; null where there is none. `zone`: where days and hours without a zone of their own are. */
export function findTime(line: string, now: number, zone: string): FoundTime | null {
  const today = dayOf(now, zone);
  const time: FoundTime = {
    spans: [],
    day: null,
    otherDay: null,
    minutes: null,
    open: false,
    soft: false,
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
    time.day = shiftDay(today, before.groups?.before ? -2 : word === "today" ? 0 : word.startsWith("t") ? 1 : -1);
    take(spanOf(before));
  }
  const clock = findClock(rest);
  if (clock) {
    time.minutes = clock.minutes;
    time.open = clock.open;
    if (clock.zone) time.zone = ZONES[clock.zone.toLowerCase()] ?? zone;
    take(clock.span);
  }
  const part = PARTS.exec(nights ? "night" : rest);
  if (part) {
    const word = part.groups?.part?.toLowerCase() ?? "";
    if (part.groups?.ago?.toLowerCase() === "last") time.day ??= shiftDay(today, -1);
    else if (part.groups?.ago !== undefined || word === "tonight" || word === "midnight") time.day ??= today;
    const hour = PART_HOUR[word] ?? 12;
    if (time.minutes === null) {
      time.minutes = [hour * 60];
      time.soft = !/noon|midnight/.test(word);
    } else if (time.open) {
      const evening = hour >= 12;
      const fitting = [...new Set(time.minutes.map((m) => (m % 720) + (evening ? 720 : 0)))];
      time.minutes = fitting;
      time.open = false;
    }
    if (!nights) take(spanOf(part));
  }
  const weekday = time.day === null ? WEEKDAY.exec(rest) : null;
  if (weekday) {
    const wanted = WEEKDAYS.indexOf((weekday.groups?.day ?? "").slice(0, 3).toLowerCase());
    const which = weekday.groups?.which?.toLowerCase();
    const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - wanted + 7) % 7;
    time.day = shiftDay(today, which === "next" ? 7 - back : which === "last" && back === 0 ? -7 : -back);
    take(spanOf(weekday));
  }
  const ofMonth = DAY_OF_MONTH.exec(rest);
  const thatDay = ofMonth && lastOfMonth(Number(ofMonth.groups?.day), today);
  if (ofMonth && thatDay) {
    // "Friday the 20th" is one day told twice, or two that contradict each other.
    if (time.day !== null && time.day !== thatDay) time.otherDay = thatDay;
    time.day ??= thatDay;
    take(spanOf(ofMonth));
  }
  const date = findDate(rest, now, zone);
  if (date && time.day === null) {
    time.day = date.day;
    time.exact = date.exact ?? null;
    take(date.span);
  } else if (date && date.exact === undefined) {
    // "Wed Dec 2" is one day told twice, or two that contradict each other.
    if (date.day !== time.day) time.otherDay = date.day;
    take(date.span);
  }
  const said = NOW.exec(rest);
  if (said && time.spans.length === 0) {
    time.exact = now;
    take(spanOf(said));
  }
  return time.spans.length > 0 ? time : null;
}

/** Whether the words named an offset from UTC ("EST") rather than a place's own time. */
const isOffset = (zone: string) => /^[+-]/.test(zone);

/** The day it is in a zone or at an offset. */
function todayIn(zone: string, now: number): string {
  if (!isOffset(zone)) return dayOf(now, zone);
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  return dayOf(now + (zone.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * (HOUR / 60)), "UTC");
}

/** A moment that a time may mean; epoch milliseconds. */
const momentOf = (day: string, minutes: number, zone: string): number | null => {
  const wall = `${day}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const at = isOffset(zone) ? `${wall}:00${zone}` : instantOfWallTime(wall, zone);
  return at === null ? null : Date.parse(at);
};

/**
 * The moments that a time may mean, the likeliest first: one where it is clear, two where the words fit two. A day without an hour
 * is after the interview of `programId` that ended then, else noon, never later than now.
 */
export function momentsOf(time: FoundTime, now: number, season: Season, programId: string | null): string[] {
  if (time.otherDay !== null)
    return [time.day, time.otherDay].flatMap((day) =>
      momentsOf({ ...time, day, otherDay: null }, now, season, programId),
    );
  const home = season.season.timeZone;
  const iso = (ms: number) => isoIn(ms, home);
  const { day, minutes, zone, exact } = time;
  if (minutes === null) {
    if (day === null) return exact === null ? [] : [iso(exact)];
    const today = dayOf(now, home);
    if (exact !== null && (day === today || Math.abs(now - exact) < 24 * HOUR)) return [iso(exact)];
    if (day === today) return [iso(now)];
    const ended = lastEnd(season, programId, day);
    if (ended !== null) {
      const midnight = Date.parse(instantOfWallTime(`${day}T23:59`, home) ?? "");
      return [iso(Math.min(Math.max(ended, Math.min(ended + HOUR, midnight)), now))];
    }
    if (exact !== null) return [iso(exact)];
    const noon = momentOf(day, 720, home);
    return noon === null ? [] : [iso(noon)];
  }
  const nowDay = todayIn(zone, now);
  if (day !== null || !time.open) {
    // "This morning" is not later than now, which is of the morning itself.
    const byNow = time.soft ? (ms: number) => (ms > now && ms - now <= 3 * HOUR ? now : ms) : (ms: number) => ms;
    const found = minutes.flatMap((m) => momentOf(day ?? nowDay, m, zone) ?? []).map(byNow);
    const ended = day === null ? null : lastEnd(season, programId, day);
    const after = ended === null ? found : found.filter((ms) => ms >= ended);
    const past = (after.length > 0 ? after : found).filter((ms) => ms <= now);
    return (past.length > 0 ? past : found.slice(0, 1)).map(iso);
  }
  const passed = minutes
    .flatMap((m) => [nowDay, shiftDay(nowDay, -1)].flatMap((on) => momentOf(on, m, zone) ?? []))
    .filter((ms) => ms <= now)
    .sort((one, other) => other - one);
  return passed.slice(0, 1).map(iso);
}

/** When the last interview of a program that ended on a day was over, epoch milliseconds. */
function lastEnd({ interviews, season }: Season, programId: string | null, day: string): number | null {
  const ends = interviews
    .filter(({ programId: of, status }) => of === programId && status !== "cancelled" && status !== "withdrawn")
    .map(({ endsAt }) => instantMs(endsAt))
    .filter((ms) => dayOf(ms, season.timeZone) === day);
  return ends.length > 0 ? Math.max(...ends) : null;
}
