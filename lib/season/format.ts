import { type MomentStyle, momentWords } from "./moment-words";
import { dayOf, daysBetween, lastMoment } from "./time";

/** Styles that say a date and no time: the same words for a whole day. */
const DATE_STYLES = ["day", "weekday", "longDay", "dated", "month"] as const;
type DateStyle = (typeof DATE_STYLES)[number];
const saysDate = (style: MomentStyle): style is DateStyle => DATE_STYLES.some((date) => date === style);

/** Days already put in words: Intl takes some 10 µs for each, and a list of programs names hundreds, most of them again. */
const dayWords = new Map<string, string>();
const DAYS_KEPT = 5_000;

/** A moment (epoch milliseconds or ISO instant) in words, in a zone. */
export function formatMoment(moment: number | string, zone: string, style: MomentStyle): string {
  if (saysDate(style)) return formatDay(dayOf(typeof moment === "string" ? Date.parse(moment) : moment, zone), style);
  return momentWords(moment, zone, style);
}

/** What a style says of a message whose hour wasn't given. */
const DAY_OF_STYLE = { moment: "weekday", momentZoned: "weekday", record: "dated" } as const;

/** When a message was sent or received, in words: with its hour, where that was given. */
export function messageMoment(
  { at, dayOnly }: { at: string; dayOnly: boolean },
  zone: string,
  style: keyof typeof DAY_OF_STYLE,
): string {
  return dayOnly ? `${formatMoment(at, zone, DAY_OF_STYLE[style])}, time not given` : formatMoment(at, zone, style);
}

/**
 * A moment to come, as one says it now: "today 2:00 PM", "tomorrow 10:00 AM", "Fri 4:30 PM" within six days, else "Feb 12". Midnight
 * is told as the end of the day before it: "Sat 11:59 PM".
 */
export function formatNear(to: number, now: number, zone: string): string {
  const moment = lastMoment(to, zone);
  const days = daysBetween(dayOf(now, zone), dayOf(moment, zone));
  if (days === 0) return `today ${formatMoment(moment, zone, "time")}`;
  if (days === 1) return `tomorrow ${formatMoment(moment, zone, "time")}`;
  return formatMoment(moment, zone, days > 0 && days < 7 ? "weekdayTime" : "day");
}

/** A calendar day (`YYYY-MM-DD`) in words; it has no zone of its own. */
export function formatDay(day: string, style: DateStyle): string {
  const key = `${style} ${day}`;
  const known = dayWords.get(key);
  if (known !== undefined) return known;
  const words = momentWords(`${day}T12:00:00Z`, "UTC", style);
  if (dayWords.size >= DAYS_KEPT) dayWords.clear();
  dayWords.set(key, words);
  return words;
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
