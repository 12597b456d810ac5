import { type Reminder, reminders } from "@/lib/rules";
import { compareText } from "@/lib/rules/words";
import { MINUTE } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";
import { dayOf, shiftDay } from "@/lib/season/time";
import { answersDue } from "./kinds/answer-due";
import { afterInterviews, eveningsBefore, interviewsSoon } from "./kinds/interviews";
import { lastCalls } from "./kinds/last-call";
import { letterWindows } from "./kinds/letter-window";
import { morningOf } from "./kinds/morning";
import { rankListNotices } from "./kinds/rank-list";
import { morningDays, weekdayOf } from "./morning-days";
import { NOTICE_KINDS, type NoticeKind } from "./notice-kinds";
import type { NoticeContent, Planned } from "./planned";
import { heldBack } from "./quiet";
import type { NoticeSettings } from "./settings";

/** What goes out at a moment. */
export type Notice = NoticeContent & {
  /** Names what it is about: under one key a person is told once. */
  key: string;
  kind: NoticeKind;
  /** When it goes out, what moment it is meant for, and when it is of no use anymore; epoch milliseconds. */
  at: number;
  moment: number;
  usefulUntil: number;
  /** Whether quiet hours hold it back. */
  held: boolean;
};

/** What a season's dates give, by the kinds that are not of every day; `zone` is where the person is. */
const PLANS: Record<
  Exclude<NoticeKind, "morning">,
  (season: Season, zone: string, settings: NoticeSettings) => Planned[]
> = {
  "last-call": lastCalls,
  interview: eveningsBefore,
  "interview-soon": interviewsSoon,
  "after-interview": afterInterviews,
  "answer-due": answersDue,
  "rank-list": rankListNotices,
  "letter-window": (season, zone, { morning }) => letterWindows(season, zone, morning),
};

/** A planned notice at the moment at which it goes out. */
type Timed = Planned & { kind: NoticeKind; at: number };

/** A season that stays as it is, and how a person wants to be told of it. */
function reading(season: Season, settings: NoticeSettings) {
  const zone = settings.zone ?? season.season.timeZone;
  const known = new Map<number, Reminder[]>();
  const remindersAt = (moment: number) => {
    const found = known.get(moment) ?? reminders(season, moment);
    known.set(moment, found);
    return found;
  };

  const timed = (kind: NoticeKind, planned: Planned): Timed => ({
    ...planned,
    kind,
    at: planned.held ? heldBack(planned.moment, planned.usefulUntil, settings.quiet, zone) : planned.moment,
  });
  const paused = (at: number) => settings.pausedUntil !== null && dayOf(at, zone) <= settings.pausedUntil;

  const planned = (): Timed[] =>
    NOTICE_KINDS.flatMap((kind) =>
      kind === "morning" || !settings.kinds.includes(kind)
        ? []
        : PLANS[kind](season, zone, settings).map((one) => timed(kind, one)),
    );
  const morning = (day: string): Timed | null => {
    const list = settings.morning === null ? null : morningOf(day, settings.morning, zone);
    return list && timed("morning", list);
  };

  return {
    zone,
    paused,
    /** All but the mornings. */
    planned,
    morning,
    /** The one under a key; null where it isn't wanted, or the season has nothing of the kind. */
    under(key: string): Timed | null {
      if (!key.startsWith(MORNING_KEY)) return planned().find((one) => one.key === key) ?? null;
      const day = key.slice(MORNING_KEY.length);
      return weekdays(settings).includes(weekdayOf(day)) ? morning(day) : null;
    },
    /** What is said then; null where there is nothing to say, or nothing is to go out. */
    notice({ content: tell, key, kind, at, moment, usefulUntil, held }: Timed): Notice | null {
      if (paused(at)) return null;
      const said = tell({ season, at, zone, names: settings.names, remindersAt });
      return said && { key, kind, at, moment, usefulUntil, held, ...said };
    },
  };
}

const MORNING_KEY = "morning:";

const inOrder = (a: { at: number; key: string }, b: { at: number; key: string }) =>
  a.at - b.at || compareText(a.key, b.key);

/** The days of the week with a morning list; 1 is Monday. */
function weekdays({ morning, kinds, days }: NoticeSettings): readonly number[] {
  return morning === null || !kinds.includes("morning") ? [] : days;
}

/** The first day on which something may go out again after a pause, no earlier than a day. */
function firstDay(day: string, { pausedUntil }: NoticeSettings): string {
  return pausedUntil !== null && pausedUntil >= day ? shiftDay(pausedUntil, 1) : day;
}

/**
 * What goes out after a moment and up to another (epoch milliseconds), for a season that stays as it is: by moment, then by key. Two
 * stretches in a row give what one does.
 */
export function noticesBetween(season: Season, settings: NoticeSettings, from: number, to: number): Notice[] {
  const read = reading(season, settings);
  const within = ({ at }: { at: number }) => from < at && at <= to;
  const found = read
    .planned()
    .filter(within)
    .flatMap((planned) => read.notice(planned) ?? []);
  // Quiet hours move a morning to another day at most.
  const first = firstDay(shiftDay(dayOf(from, read.zone), -1), settings);
  const days = morningDays(season, weekdays(settings), first, shiftDay(dayOf(to, read.zone), 1));
  for (let next = days.next(false); !next.done; ) {
    const planned = read.morning(next.value);
    const notice = planned && read.notice(planned);
    if (notice && within(notice)) found.push(notice);
    next = days.next(planned !== null && notice === null && !read.paused(planned.at));
  }
  return found.sort(inOrder);
}

/** When what has this key goes out (epoch milliseconds), as the season and the settings are; null where it doesn't. */
export function timeOfNotice(season: Season, settings: NoticeSettings, key: string): number | null {
  return reading(season, settings).under(key)?.at ?? null;
}

/** As late as a loop that turns every minute may be, and somewhat more: what is no later is on time. */
export const ON_TIME_MS = 5 * MINUTE;

/**
 * A notice that was to go out at a moment, as it is said at a later one (`now`, epoch milliseconds): in the words of its own moment while it is on time
 * and about the same things, else in those of now. What goes out at another moment by now, since the season or the settings changed, has that. Null where
 * nothing is left to say.
 */
export function noticeLater(
  season: Season,
  settings: NoticeSettings,
  { key, at: meantAt }: Pick<Notice, "key" | "at">,
  now: number,
): Notice | null {
  const read = reading(season, settings);
  const planned = read.under(key);
  if (!planned) return null;
  const at = planned.at >= now ? planned.at : Math.min(Math.max(meantAt, planned.at), now);
  const meant = read.notice({ ...planned, at });
  if (!meant || now <= at || meant.usefulUntil <= now) return meant;
  const later = read.notice({ ...planned, at: now });
  if (!later) return null;
  const same = now - at < ON_TIME_MS && later.reminders.join() === meant.reminders.join();
  return same ? meant : { ...later, at };
}

/** A change of the zone and of quiet hours moves a notice by no more. */
const MOVED_DAYS = 3;

/**
 * What was still to go out by the settings before, after the moment up to which they were looked at, and by those of now was to have gone out by then
 * (epoch milliseconds). Nobody would look for it anymore: it goes out now.
 */
export function noticesMovedUp(
  season: Season,
  before: NoticeSettings,
  after: NoticeSettings,
  lookedUpTo: number,
  now: number,
): Notice[] {
  const [was, is] = [reading(season, before), reading(season, after)];
  const awaited = new Map(was.planned().map((planned) => [planned.key, planned]));
  const around = Array.from({ length: 2 * MOVED_DAYS + 1 }, (_, day) =>
    shiftDay(dayOf(lookedUpTo, is.zone), day - MOVED_DAYS),
  );
  const mornings = around.flatMap((day) => is.under(`${MORNING_KEY}${day}`) ?? []);
  return [...is.planned(), ...mornings]
    .filter(({ key, kind, at }) => {
      const earlier = kind === "morning" ? was.under(key) : awaited.get(key);
      return at <= Math.min(lookedUpTo, now) && earlier && earlier.at > lookedUpTo && !was.paused(earlier.at);
    })
    .flatMap((planned) => is.notice({ ...planned, at: now }) ?? [])
    .sort(inOrder);
}

/** The first of what goes out after a moment, for a season that stays as it is; null where nothing does. */
export function nextNotice(season: Season, settings: NoticeSettings, after: number): Notice | null {
  const read = reading(season, settings);
  const coming = read.planned().filter(({ at }) => at > after);
  let first: Notice | null = null;
  for (const planned of coming.sort(inOrder)) {
    first = read.notice(planned);
    if (first !== null) break;
  }
  const since = firstDay(shiftDay(dayOf(after, read.zone), -1), settings);
  const days = morningDays(season, weekdays(settings), since, null);
  for (let next = days.next(false); !next.done; ) {
    const planned = read.morning(next.value);
    if (planned && first && planned.at > first.at) break;
    const notice = planned && read.notice(planned);
    if (notice && notice.at > after) return first === null || inOrder(notice, first) < 0 ? notice : first;
    next = days.next(planned !== null && notice === null && !read.paused(planned.at));
  }
  return first;
}
