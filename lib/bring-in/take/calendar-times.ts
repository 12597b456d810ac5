import { formatSpan } from "@/lib/season/format";
import { longDay, shortDay } from "@/lib/season/months";
import type { Program } from "@/lib/season/schema";
import { dayOf, instantMs, instantOfWallTime, isoIn } from "@/lib/season/time";
import type { CalendarEvent } from "../calendar/event";
import { zoneOf } from "./interviews";
import type { Lot } from "./lot";

const MINUTE = 60_000;

export type Times = { startsAt: string; endsAt: string; zone: string };

/** An event's times in its own zone; without one in its program's, else the season's. */
export function timesOf(lot: Lot, { when, minutes }: CalendarEvent, program: Program): Times | null {
  if ("day" in when) return null;
  const zone = ("at" in when && when.zone) || zoneOf(lot, program);
  const start = "at" in when ? when.at : instantOfWallTime(when.wall, zone);
  if (start === null) return null;
  const from = instantMs(start);
  return { startsAt: isoIn(from, zone), endsAt: isoIn(from + (minutes ?? 60) * MINUTE, zone), zone };
}

/** When an event is, in words that follow its title; empty where it can’t be told. */
export function momentWords(lot: Lot, event: CalendarEvent, program?: Program): string {
  if ("day" in event.when) return ` on ${longDay(event.when.day)}`;
  const zone = ("at" in event.when && event.when.zone) || (program ? zoneOf(lot, program) : lot.season.season.timeZone);
  const start = "at" in event.when ? event.when.at : instantOfWallTime(event.when.wall, zone);
  if (start === null) return "";
  return `, ${formatSpan(start, isoIn(instantMs(start) + (event.minutes ?? 60) * MINUTE, zone), zone, "moment")}`;
}

/** "Dec 15 → Dec 17", or the hours where the day stays. */
export function movedWords(from: string, to: string, zone: string): string {
  const [before, after] = [from, to].map((moment) => dayOf(instantMs(moment), zone));
  if (before && after && before !== after) return `${shortDay(before)} → ${shortDay(after)}`;
  const hours = (moment: string) =>
    new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "numeric", minute: "2-digit" })
      .format(instantMs(moment))
      .replace(/\u202f/g, " ");
  return hours(from) === hours(to)
    ? `${shortDay(before ?? "")}, another end`
    : `${shortDay(before ?? "")}, ${hours(from)} → ${hours(to)}`;
}
