import { dayOf, shiftDay } from "@/lib/season/time";
import { findClock, ZONES } from "./clock";
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

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY =
  /(?<!\p{L})(?:(?<which>last|this|this past|past|next|on)\s+)?(?<day>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)(?![\p{L}])/iu;
const PARTS =
  /(?<!\p{L})(?:(?:in|during)\s+the\s+|early\s+|late\s+|(?<ago>last|this|earlier this)\s+)?(?:(?<part>morning|lunchtime|afternoon|evening|night|tonight)|(?<turn>noon|midnight)(?:ish)?(?:\s+(?<zone>et|eastern|est|edt|ct|central|cst|cdt|mt|mountain|mst|mdt|pt|pacific|pst|pdt|akt|hst|utc|gmt)\b(?:\s+time)?)?)(?!\p{L})/iu;
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

const spanOf = (found: RegExpExecArray): Span => ({ start: found.index, end: found.index + found[0].length });

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
    const { part: named, turn, zone: theirs } = part.groups ?? {};
    const word = (named ?? turn ?? "").toLowerCase();
    if (theirs) time.zone = ZONES[theirs.toLowerCase()] ?? zone;
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
