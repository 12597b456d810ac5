import { dayOf, daysBetween, HOUR } from "./time";

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

/** A moment (epoch milliseconds or ISO instant) in words, in a zone. */
export function formatMoment(moment: number | string, zone: string, style: MomentStyle): string {
  const key = `${style} ${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", { ...styles[style], timeZone: zone });
    formats.set(key, format);
  }
  const words = format.format(typeof moment === "string" ? Date.parse(moment) : moment).replace(/\u202f/g, " ");
  // "Mon, Jan 25, 2:00 PM" reads better with one comma fewer.
  return style === "weekday" || style === "moment" || style === "momentZoned" ? words.replace(", ", " ") : words;
}

/** A moment to come, as one says it now: "today 2:00 PM", "tomorrow 10:00 AM", "Fri 4:30 PM" within six days, else "Feb 12". */
export function formatNear(moment: number, now: number, zone: string): string {
  const days = daysBetween(dayOf(now, zone), dayOf(moment, zone));
  if (days === 0) return `today ${formatMoment(moment, zone, "time")}`;
  if (days === 1) return `tomorrow ${formatMoment(moment, zone, "time")}`;
  return formatMoment(moment, zone, days > 0 && days < 7 ? "weekdayTime" : "day");
}

/** A calendar day (`YYYY-MM-DD`) in words; it has no zone of its own. */
export function formatDay(day: string, style: "day" | "weekday" | "longDay" | "dated" | "month"): string {
  return formatMoment(`${day}T12:00:00Z`, "UTC", style);
}

/** A length of time for a countdown, two units at most: "45 m", "2 h 40 m", "3 d", "2 d 20 h". Whole minutes, rounded down. */
export function formatLength(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const days = Math.floor(minutes / (24 * 60));
  const hours = Math.floor(minutes / 60) % 24;
  if (days > 0) return hours > 0 && days < 3 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} m` : `${hours} h`;
  return `${minutes} m`;
}

/** The same length spelled out, for sentences and screen readers: "3 days", "2 hours 40 minutes". */
export function spellLength(ms: number): string {
  const names: Record<string, string> = { d: "day", h: "hour", m: "minute" };
  return formatLength(ms).replace(/(\d+) ([dhm])/g, (_, n: string, unit: string) => {
    return `${n} ${names[unit]}${n === "1" ? "" : "s"}`;
  });
}

/** Whole and part hours between two moments, for the ruler. */
export function hoursBetween(from: number, to: number): number {
  return (to - from) / HOUR;
}

/** The city that a zone is named after: "America/New_York" is "New York". */
export function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** From one moment to a later one: "Mon Jan 25, 9:30 AM to 2:00 PM", with the second day named where it is another. */
export function formatSpan(from: string, to: string, zone: string, style: "moment" | "time"): string {
  const sameDay = dayOf(Date.parse(from), zone) === dayOf(Date.parse(to), zone);
  return `${formatMoment(from, zone, style)} to ${formatMoment(to, zone, sameDay ? "time" : "moment")}`;
}
