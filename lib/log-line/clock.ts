import type { Span } from "./spans";

/** Words for zones that have a name of their own in the United States. */
export const ZONES: Record<string, string> = {
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

/** "9:30", "930" (read only where something beside says that it's an hour), or "7.30" before "am" or "pm". */
const CLOCK =
  /(?<![\p{L}\p{N}:/.-])(?<at>(?:at|@|around|about|~)\s*)?(?<hour>\d{1,2}?)(?::(?<minute>\d{2})(?::\d{2})?|\.(?<dotted>[0-5]\d)(?=\s*[ap]\.?m)|(?<packed>[0-5]\d))?\s*(?<half>[ap]\.?m\.?|[ap](?![\p{L}\p{N}'’])|o['’]?clock|ish(?![\p{L}\p{N}]))?(?:\s*\(?(?<zone>et|eastern|est|edt|ct|central|cst|cdt|mt|mountain|mst|mdt|pt|pacific|pst|pdt|akt|hst|utc|gmt)\b\)?(?:\s+time)?)?(?![\p{L}\p{N}:/-]|\.\d|\s*(?:days?|hours?|hrs?|min|minutes?|mins|weeks?|months?|people|programs|of)\b)/giu;

/** The hours of the day in which people write, from 7:00 to 21:59. */
const DAY_FROM = 7 * 60;
const DAY_TO = 22 * 60;

const spanOf = (found: RegExpExecArray): Span => ({ start: found.index, end: found.index + found[0].length });

/** "half past 4", "quarter to five pm". */
const PARTS_OF_HOUR =
  /(?<!\p{L})(?:at\s+)?(?:a\s+)?(?<part>half|quarter)\s+(?<way>past|after|to|before|til)\s+(?<hour>\d{1,2})(?:\s*(?<half>[ap])\.?m\.?)?(?![\p{L}\p{N}:])/iu;
/** A number before these is an hour: "7 last night". */
const HOUR_BEFORE =
  /^\s+(?:last night|tonight|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening))(?!\p{L})/iu;

/** So is one behind these: "last night 9". */
const HOUR_BEHIND = /(?<!\p{L})(?:last ni(?:ght|te)|toni(?:ght|te)|this (?:morning|afternoon|evening)|yesterday)\s+$/iu;

/** "3-4pm", "11-1 pm", "from 9:30 to 10": where it begins and ends, by a clock at least one of which is written out. */
const STRETCH =
  /(?<![\p{L}\p{N}:/.-])(?:(?:from|between|at|around|about)\s+)?(?<from>\d{1,2})(?::?(?<fromMinute>[0-5]\d))?\s*(?<early>[ap]\.?m\.?)?\s*(?:[-–—]|to\b|until\b|till?\b|(?<=between\s.{1,12})and\b)\s*(?<to>\d{1,2})(?::?(?<toMinute>[0-5]\d))?\s*(?<late>[ap]\.?m\.?)?(?:\s*(?<zone>et|eastern|est|edt|ct|central|cst|cdt|mt|mountain|mst|mdt|pt|pacific|pst|pdt|akt|hst|utc|gmt)\b)?(?![\p{L}\p{N}:/-])/iu;

/** A number behind "at" alone is an hour where the line ends with it, or a day or a part of one follows. */
const ENDS_OR_DAY =
  /^\s*(?:$|[,.;!)]|(?:today|tonight|yesterday|y['’]?day|last|this|in the|on|mon|tue|wed|thu|fri|sat|sun)(?:\b|day))/iu;

/** What the years of this century begin with. */
const YEARS = 20;

/** The minutes after midnight by day that an hour without "am" or "pm" may be. */
const byDay = (noonless: number) =>
  [noonless % 720, (noonless % 720) + 720].filter((minutes) => minutes >= DAY_FROM && minutes < DAY_TO);

/** A clock in a line; `open` where it says neither "am" nor "pm", and `minutes` after midnight are those that it may be. */
export type Clock = { span: Span; minutes: number[]; open: boolean; zone: string | undefined };

/** Whether a number is an hour by the day before it, and no count of what stands behind it. */
const isBehindDay = (line: string, start: number, end: number) =>
  HOUR_BEHIND.test(line.slice(0, start)) && !/^\s+\p{L}/u.test(line.slice(end));

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

/** A stretch of hours, which of a message's moment says two: where it begins, and where it ends. */
function findStretch(line: string): Clock | null {
  const found = STRETCH.exec(line);
  if (!found) return null;
  const { from = "", fromMinute, early, to = "", toMinute, late, zone } = found.groups ?? {};
  const [start, end] = [Number(from), Number(to)];
  // "2-3" may be a day, and "10 to 12 programs" is no time.
  const isClock =
    late !== undefined || (found[0].includes(":") && (fromMinute !== undefined || toMinute !== undefined));
  if (!isClock || start < 1 || end < 1 || start > 12 || end > 12) return null;
  const noonless = (hour: number, minute: string | undefined) => (hour % 12) * 60 + Number(minute ?? 0);
  const [begins, ends] = [noonless(start, fromMinute), noonless(end, toMinute)];
  const span = spanOf(found);
  if (late === undefined) return { span, minutes: [...byDay(begins), ...byDay(ends)], open: false, zone };
  const until = ends + (/^p/i.test(late) ? 720 : 0);
  const half = early === undefined ? (begins < ends ? late : /^p/i.test(late) ? "am" : "pm") : early;
  return { span, minutes: [begins + (/^p/i.test(half) ? 720 : 0), until], open: false, zone };
}

/** The hour and minute of one clock in the line: written out, or with "at" before it. `whole`: the line with the days that were read. */
export function findClock(line: string, whole = line): Clock | null {
  const ofParts = findPartOfHour(line);
  if (ofParts) return ofParts;
  const stretch = findStretch(line);
  if (stretch) return stretch;
  for (const found of line.matchAll(CLOCK)) {
    const { at, hour = "", minute, dotted, packed, half, zone } = found.groups ?? {};
    const hours = Number(hour);
    const past = Number(minute ?? dotted ?? packed ?? 0);
    const end = found.index + found[0].length;
    const isAt = packed === undefined ? at : /^(?:at|@)/i.test(at ?? "") && ENDS_OR_DAY.test(line.slice(end));
    // "1300", "0930": of 24 hours, unless it is a year.
    const isOf24 = packed !== undefined && hour.length === 2 && hours !== YEARS && (hours > 12 || hour.startsWith("0"));
    const isHour = isAt || minute !== undefined || half !== undefined || zone !== undefined || isOf24;
    if (!isHour && !HOUR_BEFORE.test(line.slice(end)) && !isBehindDay(whole, found.index, end)) continue;
    if (hours > 23 || past > 59) continue;
    const letter = half?.[0]?.toLowerCase();
    if ((letter === "a" || letter === "p") && (hours < 1 || hours > 12)) continue;
    const noonless = (hours % 12) * 60 + past;
    const span = spanOf(found);
    if (letter === "a") return { span, minutes: [noonless], open: false, zone };
    if (letter === "p") return { span, minutes: [noonless + 720], open: false, zone };
    if (hours === 0 || hours > 12 || (packed !== undefined && hour.startsWith("0")))
      return { span, minutes: [hours * 60 + past], open: false, zone };
    return { span, minutes: byDay(noonless), open: true, zone };
  }
  return null;
}
