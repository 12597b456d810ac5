import { calendarEntries, interviewEntry } from "@/lib/calendar/entries";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { alarmsOf } from "@/lib/notices/alarms";
import type { Personal } from "@/lib/notices/ways";
import { check } from "@/lib/rules";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { HOUR, MINUTE } from "@/lib/season/durations";
import { formatMoment } from "@/lib/season/format";
import type { Interview, Season } from "@/lib/season/schema";
import { type IcsEvent, icsOf } from "./ics";

/** A season's feed: its name, and what is in it as of a moment. Equal seasons give equal feeds, until a reminder comes or goes. */
export type Feed = { name: string; events: IcsEvent[] };

/** Long enough to be seen in a week's view. */
const REMINDER_MS = 15 * 60_000;

/**
 * The interviews, deadlines, reminders and open tasks of a season at `now` (epoch milliseconds), for calendars outside. Names and
 * times alone: no text of a message, no note. `seasonId` makes the UIDs the season's own; `rings` says for which of them a calendar rings.
 */
export function feedOf(
  season: Season,
  seasonId: string,
  now: number,
  rings: Personal["ways"]["calendar"]["kinds"] = [],
): Feed {
  const alarms = alarmsOf(season, rings);
  const events = calendarEntries(season, check(season, now), now)
    .filter(({ kind, state }) => kind !== "rotation" && !(kind === "task" && state === "done"))
    .map((entry) => eventOf(season, seasonId, entry, alarms));
  const { label } = season.season;
  return { name: label ? `Residency interviews ${label}` : "Residency interviews", events };
}

/** One interview as a file of its own; its UID is the feed's, so that a calendar that has both shows one. */
export function interviewFile(season: Season, seasonId: string, interview: Interview, now: number): string {
  const event = eventOf(season, seasonId, interviewEntry(season, interview, now));
  return icsOf([event], event.title, now);
}

/** The feed as a file, as of `now` (epoch milliseconds). */
export function feedFile({ name, events }: Feed, now: number): string {
  return icsOf(events, name, now);
}

function eventOf(
  season: Season,
  seasonId: string,
  entry: CalendarEntry,
  alarms: ReadonlyMap<string, readonly number[]> = new Map(),
): IcsEvent {
  const { key, kind, start, end, from, to, zone, title, about, state, saysBest } = entry;
  const home = season.season.timeZone;
  const interview = kind === "interview";
  return {
    uid: uidOf(key, seasonId),
    title: interview ? `Interview: ${title}` : title,
    description: saysBest && start !== null ? bestWords(start, home) : about,
    location: interview ? placeOf(season, entry) : "",
    when:
      start === null
        ? { from, to }
        : {
            start,
            end: interview ? end : kind === "reminder" ? start + REMINDER_MS : null,
            zone: zone ?? home,
          },
    cancelled: interview && state === "off",
    busy: interview,
    alarms:
      start === null || state !== "ahead"
        ? []
        : alarmsBefore(start, alarms.get(key === "deadline:rankListDeadline" ? "rank-list" : key)),
  };
}

/** Whole minutes before a start, the longest before first. */
function alarmsBefore(start: number, moments: readonly number[] = []): number[] {
  return moments.map((moment) => Math.round((start - moment) / MINUTE)).sort((a, b) => b - a);
}

/** A thank-you stands at the moment after which it is late; it is best sent before it is due. */
function bestWords(late: number, zone: string): string {
  const best = late - (THANKS_LATE_HOURS - THANKS_DUE_HOURS) * HOUR;
  return `Best sent by ${formatMoment(best, zone, "momentZoned")}. Late after ${formatMoment(late, zone, "momentZoned")}.`;
}

/** Stable for as long as what it stands for is in the season. */
function uidOf(key: string, seasonId: string): string {
  return `${key.replace(/[^A-Za-z0-9-]+/g, "-")}.${seasonId}@rank-and-thank`;
}

function placeOf(season: Season, { id }: CalendarEntry): string {
  const interview = season.interviews.find((known) => known.id === id);
  const program = season.programs.find((known) => known.id === interview?.programId);
  if (!program || interview?.format !== "in-person") return "";
  return [program.institution, program.city, program.state].filter(Boolean).join(", ");
}
