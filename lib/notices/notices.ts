import { type Reminder, reminders } from "@/lib/rules";
import { compareText } from "@/lib/rules/words";
import type { Season } from "@/lib/season/schema";
import { dayOf, shiftDay } from "@/lib/season/time";
import { answersDue } from "./kinds/answer-due";
import { afterInterviews, eveningsBefore, interviewsSoon } from "./kinds/interviews";
import { lastCalls } from "./kinds/last-call";
import { letterWindows } from "./kinds/letter-window";
import { morningOf } from "./kinds/morning";
import { rankListNotices } from "./kinds/rank-list";
import { morningDays } from "./morning-days";
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

  return {
    zone,
    paused,
    /** All but the mornings. */
    planned: (): Timed[] =>
      NOTICE_KINDS.flatMap((kind) =>
        kind === "morning" || !settings.kinds.includes(kind)
          ? []
          : PLANS[kind](season, zone, settings).map((planned) => timed(kind, planned)),
      ),
    morning(day: string): Timed | null {
      const planned = settings.morning === null ? null : morningOf(day, settings.morning, zone);
      return planned && timed("morning", planned);
    },
    /** What is said then; null where there is nothing to say, or nothing is to go out. */
    notice({ content: tell, key, kind, at, moment, usefulUntil, held }: Timed): Notice | null {
      if (paused(at)) return null;
      const said = tell({ season, at, zone, names: settings.names, remindersAt });
      return said && { key, kind, at, moment, usefulUntil, held, ...said };
    },
  };
}

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

/**
 * A notice that was to go out at a moment, as it is said at a later one (`now`, epoch milliseconds): in the words of its own moment while it is
 * about the same things, else in those of now. Null where nothing is left to say.
 */
export function noticeLater(
  season: Season,
  settings: NoticeSettings,
  { key, at }: Pick<Notice, "key" | "at">,
  now: number,
): Notice | null {
  const meant = noticesBetween(season, settings, at - 1, at).find((notice) => notice.key === key);
  if (!meant || now <= at || meant.usefulUntil <= now) return meant ?? null;
  const read = reading(season, settings);
  const planned =
    meant.kind === "morning"
      ? read.morning(key.slice("morning:".length))
      : read.planned().find((timed) => timed.key === key);
  const later = planned && read.notice({ ...planned, at: now });
  if (!later) return null;
  return later.reminders.join() === meant.reminders.join() ? meant : { ...later, at };
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
