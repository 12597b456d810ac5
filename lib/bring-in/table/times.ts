import { zoneOfWords } from "../when-zones";

/** Hours of a day as a cell tells them, in minutes after midnight; `end` and `zone` null where they aren't told. */
export type Hours = { start: number; end: number | null; zone: string | null };

const ONE = "(\\d{1,2})(?:[:.h](\\d{2}))?(?::\\d{2})?\\s*([ap])?\\.?\\s*(?:(?<=[ap]\\.?\\s*)m\\b\\.?)?";
const SPAN = new RegExp(
  `(?<![\\d/:.])${ONE}\\s*(?:([a-z]{2,3})\\s*)?(?:-|–|—|to|until|till|thru|through)\\s*${ONE}(?![\\d/])`,
  "i",
);
const SINGLE = new RegExp(`(?<![\\d/:.-])${ONE}(?![\\d/])`, "i");
const FOUR =
  /(?<![\d/.-])([01]\d|2[0-3])([0-5]\d)(?:\s*(?:-|–|to)\s*([01]\d|2[0-3])([0-5]\d))?\s*(?:h|hrs|hours)?(?![\d/]|[.-]\d)/i;
const EXACT = /^T(\d{2}):(\d{2})(?::\d{2})?$/;
const ZONE =
  /\(?\b(e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|ak[sd]?t|h[sd]?t|eastern|central|mountain|pacific|utc|gmt)\b(?:\s+time)?\)?/i;

/** From when to when, as Notion writes it: "9:00 AM (EST) → 1:00 PM". */
const ARROW = /[→➔➜➝⇒⟶]|[-–—=]>/g;

/** What people write under a header of times that is none: part of a day. */
export const TIME_OF_DAY = /^(?:am|a\.m\.|morning|pm|p\.m\.|afternoon|all day|full day|half day)$/i;

type Clock = { hour: number; minute: number; half: string | null; colon: boolean };

function clockOf(hour: string | undefined, minute: string | undefined, half: string | undefined): Clock | null {
  const clock = {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    half: half?.toLowerCase() ?? null,
    colon: minute !== undefined,
  };
  return hour === undefined ||
    clock.hour > 24 ||
    clock.minute > 59 ||
    (clock.half !== null && (clock.hour > 12 || clock.hour === 0))
    ? null
    : clock;
}

const minutesAt = (hour: number, minute: number) => hour * 60 + minute;

function withHalf({ hour, minute }: Clock, half: string): number {
  return minutesAt((hour % 12) + (half === "p" ? 12 : 0), minute);
}

/** Without am or pm an hour is one of the day, from seven in the morning on: nobody interviews at night. */
function byDay({ hour, minute }: Clock): number {
  return minutesAt(hour >= 1 && hour <= 6 ? hour + 12 : hour, minute);
}

/** The hours that a text tells; null where it tells none. */
export function hoursIn(text: string): Hours | null {
  const exact = EXACT.exec(text.trim());
  if (exact) return { start: minutesAt(Number(exact[1]), Number(exact[2])), end: null, zone: null };
  const zone = zoneOfWords(ZONE.exec(text)?.[1] ?? "");
  const words = text
    .replace(ARROW, "-")
    .replace(/\bnoon\b/gi, "12:00 pm")
    .replace(/\bmidday\b/gi, "12:00 pm")
    .replace(ZONE, (found) => ` ${/[-–]/.test(found) ? "-" : ""} `);
  const four = FOUR.exec(words);
  if (four && !/[:ap]\s*m?\b/i.test(words.replace(/\b(?:am|pm)\b/gi, "$&"))) {
    const end = four[3] === undefined ? null : minutesAt(Number(four[3]), Number(four[4]));
    return { start: minutesAt(Number(four[1]), Number(four[2])), end, zone };
  }
  const span = SPAN.exec(words);
  if (span) {
    const start = clockOf(span[1], span[2], span[3]);
    const end = clockOf(span[5], span[6], span[7]);
    if (start && end) {
      const from = startOf(start, end);
      const till = end.half
        ? withHalf(end, end.half)
        : end.hour > 12
          ? minutesAt(end.hour, end.minute)
          : endAfter(from, end);
      return { start: from, end: till > from ? till : null, zone };
    }
  }
  const single = SINGLE.exec(words);
  const clock = single && clockOf(single[1], single[2], single[3]);
  // A bare number is an hour only where nothing else stands beside it, or a zone does.
  if (!clock || (clock.half === null && !clock.colon && zone === null && !/^\D*\d{1,2}\s*$/.test(words))) return null;
  return { start: clock.half ? withHalf(clock, clock.half) : byDay(clock), end: null, zone };
}

/** "9-3 PM" begins in the morning, "1-3 PM" in the afternoon. */
function startOf(start: Clock, end: Clock): number {
  if (start.half) return withHalf(start, start.half);
  if (end.half === null || start.hour > 12) return byDay(start);
  const same = withHalf(start, end.half);
  return start.hour <= 12 && same < withHalf(end, end.half) ? same : withHalf(start, "a");
}

function endAfter(from: number, end: Clock): number {
  const plain = minutesAt(end.hour, end.minute);
  return plain > from ? plain : plain + 12 * 60;
}

/** Minutes after midnight as HH:MM. */
export const clockWords = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
