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

const CLOCK =
  /(?<![\p{L}\p{N}:/.-])(?<at>(?:at|@|around|about|~)\s*)?(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::\d{2})?)?\s*(?<half>[ap]\.?m\.?|[ap](?![\p{L}\p{N}'’])|o['’]?clock|ish(?![\p{L}\p{N}]))?(?:\s*\(?(?<zone>et|eastern|est|edt|ct|central|cst|cdt|mt|mountain|mst|mdt|pt|pacific|pst|pdt|akt|hst|utc|gmt)\b\)?(?:\s+time)?)?(?![\p{L}\p{N}:/-]|\.\d|\s*(?:days?|hours?|hrs?|min|minutes?|mins|weeks?|months?|people|programs|of)\b)/giu;

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

/** The hour and minute of one clock in the line: written out, or with "at" before it. `whole`: the line with the days that were read. */
export function findClock(line: string, whole = line): Clock | null {
  const ofParts = findPartOfHour(line);
  if (ofParts) return ofParts;
  for (const found of line.matchAll(CLOCK)) {
    const { at, hour = "", minute, half, zone } = found.groups ?? {};
    const hours = Number(hour);
    const past = Number(minute ?? 0);
    const isHour = at || minute !== undefined || half !== undefined || zone !== undefined;
    const end = found.index + found[0].length;
    if (!isHour && !HOUR_BEFORE.test(line.slice(end)) && !isBehindDay(whole, found.index, end)) continue;
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
