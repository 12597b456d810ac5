/**
 * Moments as people read them, in a named zone, US English. Server and browser print the same characters (the narrow space
 * that some versions put before PM is replaced), so that a page does not change when it wakes up.
 */

const styles = {
  /** Jan 25 */
  day: { month: "short", day: "numeric" },
  /** Mon Jan 25 */
  weekday: { weekday: "short", month: "short", day: "numeric" },
  /** Monday, January 25 */
  longDay: { weekday: "long", month: "long", day: "numeric" },
  /** Mon, Jan 25, 2027 */
  dated: { weekday: "short", month: "short", day: "numeric", year: "numeric" },
  /** January 2027 */
  month: { month: "long", year: "numeric" },
  /** 2:00 PM */
  time: { hour: "numeric", minute: "2-digit" },
  /** 2:00 PM EST */
  timeZoned: { hour: "numeric", minute: "2-digit", timeZoneName: "short" },
  /** Fri 2:00 PM */
  weekdayTime: { weekday: "short", hour: "numeric", minute: "2-digit" },
  /** Mon Jan 25, 2:00 PM */
  moment: { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" },
  /** Mon, Jan 25, 2027, 2:00 PM EST: for what is kept */
  record: {
    weekday: "short",
    month: "short",
    day: "numeric",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  },
  /** Mon Jan 25, 2:00 PM EST */
  momentZoned: {
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type MomentStyle = keyof typeof styles;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Each takes some 28 KB, and a zone can be written in many ways. */
const FORMATS_KEPT = 300;

/** A moment (epoch milliseconds or ISO instant) in words, in a zone. A page's scripts take it from here: it needs no calendar. */
export function momentWords(moment: number | string, zone: string, style: MomentStyle): string {
  const key = `${style} ${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", { ...styles[style], timeZone: zone });
    if (formats.size >= FORMATS_KEPT) formats.clear();
    formats.set(key, format);
  }
  const words = format.format(typeof moment === "string" ? Date.parse(moment) : moment).replace(/\u202f/g, " ");
  // "Mon, Jan 25, 2:00 PM" reads better with one comma fewer.
  return style === "weekday" || style === "moment" || style === "momentZoned" ? words.replace(", ", " ") : words;
}

/** A past moment as one says it at `now` (both epoch milliseconds): the time alone on the same day of the zone, else with its day. */
export function pastMomentWords(moment: number, now: number, zone: string): string {
  const isToday = momentWords(moment, zone, "dated") === momentWords(now, zone, "dated");
  return momentWords(moment, zone, isToday ? "time" : "moment");
}
