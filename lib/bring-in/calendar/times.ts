import ICAL from "ical.js";
import { zoneNamed } from "@/lib/calendar/zone-names";
import { inKeptYears, instantMs, instantOfWallTime, isoIn, shiftDay } from "@/lib/season/time";
import { type Component, type ContentLine, lineOf } from "./lines";

/**
 * When something is: an instant with the zone it was written in, a wall time without a zone, or a whole day. `wall` is to the second.
 */
export type When = { at: string; zone: string | null; wall: string } | { wall: string } | { day: string };

/** A zone of the file that is none of the world's: its own rules are asked. */
type Rules = Map<string, Component>;

const DATE = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const TIME = /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** The rules of the zones that a calendar brings with it. */
export function rulesOf(calendar: Component): Rules {
  const zones = calendar.inside.filter(({ name }) => name === "VTIMEZONE");
  return new Map(zones.map((zone) => [lineOf(zone, "TZID")?.value.trim() ?? "", zone]));
}

/** What a property says of when; null where that cannot be read. `home`: the zone that the calendar names for all. */
export function whenOf(line: ContentLine, rules: Rules, home: string | null): When | null {
  const value = line.value.trim();
  const date = DATE.exec(value);
  if (date) {
    const day = `${date[1]}-${date[2]}-${date[3]}`;
    return isRealDay(day) ? { day } : null;
  }
  const time = TIME.exec(value);
  if (!time) return null;
  const [, year, month, date2, hour = "", minute, second = "00", offset] = time;
  let day = `${year}-${month}-${date2}`;
  if (!isRealDay(day)) return null;
  // The end of a day may be written as its hour 24.
  const midnight = hour === "24" && minute === "00" && second === "00";
  if (midnight) day = shiftDay(day, 1);
  if (line.params.get("VALUE")?.toUpperCase() === "DATE") return { day };
  const wall = `${day}T${midnight ? "00" : hour}:${minute}:${second === "60" ? "59" : second}`;
  if (instantOfWallTime(wall, "UTC") === null) return null;
  if (offset) {
    const at = /z/i.test(offset) ? `${wall}Z` : `${wall}${offset.slice(0, 3)}:${offset.slice(-2)}`;
    const ms = Date.parse(at);
    return Number.isNaN(ms) ? null : { at: isoIn(ms, "UTC"), zone: null, wall };
  }
  const tzid = line.params.get("TZID")?.trim();
  if (!tzid) return home === null ? { wall } : placed(wall, home);
  const named = zoneNamed(tzid);
  if (named !== null) return placed(wall, named);
  const ms = byRules(wall, tzid, rules);
  return ms === null ? null : { at: isoIn(ms, "UTC"), zone: null, wall };
}

function placed(wall: string, zone: string): When | null {
  const at = instantOfWallTime(wall, zone);
  return at === null ? null : { at, zone: zone === "UTC" ? null : zone, wall };
}

function isRealDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && inKeptYears(ms) && new Date(ms).toISOString().startsWith(day);
}

/** By the rules that the file gives for a zone, where they are a zone's, which are yearly: any others could go on for ever. */
function byRules(wall: string, tzid: string, rules: Rules): number | null {
  const zone = rules.get(tzid) ?? rules.get(tzid.replace(/^"|"$/g, ""));
  if (!zone) return null;
  const parts = zone.inside.filter(({ name }) => name === "STANDARD" || name === "DAYLIGHT");
  const offsets = parts.map((part) => lineOf(part, "TZOFFSETTO")?.value.trim() ?? "");
  if (parts.length === 0 || !offsets.every((offset) => /^[+-]\d{4}$/.test(offset))) return null;
  const yearly = parts.every((part) => {
    const rule = lineOf(part, "RRULE")?.value;
    return rule === undefined || /^(?=.*FREQ=YEARLY)(?!.*INTERVAL=(?!1(?:;|$)))[\w=;,+-]*$/i.test(rule.trim());
  });
  if (!yearly) return null;
  try {
    const text = [
      "BEGIN:VTIMEZONE",
      `TZID:${tzid.replace(/[\r\n]/g, "")}`,
      ...parts.flatMap((part) => [
        `BEGIN:${part.name}`,
        ...part.lines
          .filter(({ name }) => ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE"].includes(name))
          .map(({ name, value }) => `${name}:${value.trim()}`),
        `END:${part.name}`,
      ]),
      "END:VTIMEZONE",
    ].join("\r\n");
    const time = ICAL.Time.fromDateTimeString(wall);
    time.zone = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(text)), tzid });
    const ms = time.toUnixTime() * 1000;
    return Number.isFinite(ms) && inKeptYears(ms) ? ms : null;
  } catch {
    return null;
  }
}

const DURATION = /^\+?P(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i;

/** How many minutes a duration is; null where it is none, or longer than a month. */
export function minutesOf(duration: string): number | null {
  const found = DURATION.exec(duration.trim());
  if (!found) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const all = ((weeks * 7 + days) * 24 + hours) * 60 + minutes + Math.floor(seconds / 60);
  return all > 0 && all <= 31 * 24 * 60 ? all : null;
}

/** Minutes between two times of the same kind; null where they cannot be compared. */
export function minutesBetween(start: When, end: When): number | null {
  if ("at" in start && "at" in end) return (instantMs(end.at) - instantMs(start.at)) / 60_000;
  if ("wall" in start && "wall" in end) return (Date.parse(`${end.wall}Z`) - Date.parse(`${start.wall}Z`)) / 60_000;
  return null;
}
