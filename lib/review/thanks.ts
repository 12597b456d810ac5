import { keyed } from "@/lib/rules/check";
import type { Context } from "@/lib/rules/context";
import { thanksClock } from "@/lib/rules/reminders/clock";
import { thankYou } from "@/lib/rules/reminders/thank-you";
import { firstThankYou, thankYousOf } from "@/lib/rules/thank-yous";
import { HOUR } from "@/lib/season/durations";
import type { Interview, Message } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf, instantMs, startOfDay } from "@/lib/season/time";

/**
 * What became of a thank-you. Sent `in-time` (before it was due), when it was `due` (until it was late), or `late`; not sent and still `open`,
 * `open-due` or `open-late`; or not to be sent: `skipped` by the applicant, `unwanted` by the program, `archived` with it.
 */
export type ThanksOutcome =
  | "in-time"
  | "due"
  | "late"
  | "open"
  | "open-due"
  | "open-late"
  | "skipped"
  | "unwanted"
  | "archived";

/** One thank-you that an interview asks for: to a person, or (`contactId` null) to whoever was met where nobody is named. */
export type ThanksWait = {
  programId: string;
  interviewId: string;
  contactId: string | null;
  /** Epoch milliseconds; `sentAt` null while none was sent. */
  endedAt: number;
  sentAt: number | null;
  /** Of the thank-you that was sent, only the day is known. */
  dayOnly: boolean;
  /** Elapsed hours from the end to the first thank-you, or to now where none was sent and one is still to be. */
  hours: number | null;
  outcome: ThanksOutcome;
};

const SENT = { upcoming: "in-time", due: "due", overdue: "late", lapsed: "late" } as const;
const OPEN = { upcoming: "open", due: "open-due", overdue: "open-late", lapsed: "open-late" } as const;

/**
 * How long each thank-you took, for every interview that has ended, earliest first. Whom to thank, what thanked them and which
 * window that was in is what the thank-you rule says.
 */
export function thanksWaits(context: Context): ThanksWait[] {
  const { season, now, zone } = context;
  const who = (interviewId?: string, contactId?: string | null) => `${interviewId} ${contactId ?? ""}`;
  const missing = new Map(
    thankYou
      .check(context)
      .map((reminded) => [who(reminded.interviewId, reminded.contactId), keyed(thankYou.id, reminded)]),
  );
  const skipped = new Set(season.answers.filter(({ answer }) => answer === "dismissed").map(({ finding }) => finding));
  const archived = new Set(season.programs.filter((program) => program.archived).map(({ id }) => id));

  function wait(interview: Interview, contactId: string | null, sent: Message | null): ThanksWait {
    const endedAt = instantMs(interview.endsAt);
    const about = { programId: interview.programId, interviewId: interview.id, contactId, endedAt };
    if (sent) {
      const sentAt = instantMs(sent.at);
      const { dayOnly } = sent;
      // Where only the day is known, it was in time if any hour of that day was.
      const earliest = dayOnly ? Math.max(endedAt, startOfDay(dayOf(sentAt, zone), zone)) : sentAt;
      const clock = thanksClock(endedAt, { now: earliest, zone });
      const hours = Math.max(0, sentAt - endedAt) / HOUR;
      return { ...about, sentAt, dayOnly, hours, outcome: SENT[clock?.state ?? "upcoming"] };
    }
    const reminder = missing.get(who(interview.id, contactId));
    const none = { ...about, sentAt: null, dayOnly: false, hours: null };
    if (reminder === undefined) return { ...none, outcome: "unwanted" };
    if (skipped.has(reminder.key)) return { ...none, outcome: "skipped" };
    if (archived.has(interview.programId)) return { ...none, outcome: "archived" };
    return { ...none, hours: (now - endedAt) / HOUR, outcome: OPEN[reminder.state] };
  }

  return season.interviews
    .filter((interview) => takesPlace(interview) && instantMs(interview.endsAt) <= now)
    .flatMap((interview) =>
      interview.participants.length === 0
        ? [wait(interview, null, firstThankYou(context, interview))]
        : thankYousOf(context, interview).map(({ contactId, sent }) => wait(interview, contactId, sent)),
    )
    .sort((a, b) => a.endedAt - b.endedAt);
}

/** How many thank-yous came to what; `median` is the middle of the times that those sent took, in hours. */
export type ThanksTally = {
  sent: number;
  inTime: number;
  due: number;
  late: number;
  /** Not sent and still to be; `waitingLate` of these past the hour at which they are late. */
  waiting: number;
  waitingLate: number;
  skipped: number;
  unwanted: number;
  archived: number;
  median: number | null;
};

/** How many thank-yous came to each outcome, and the median wait of those sent, in hours. */
export function tallyThanks(waits: readonly ThanksWait[]): ThanksTally {
  const of = (...outcomes: ThanksOutcome[]) => waits.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const took = waits
    .flatMap(({ sentAt, hours }) => (sentAt === null || hours === null ? [] : hours))
    .toSorted((a, b) => a - b);
  const middle = took.slice(Math.floor((took.length - 1) / 2), Math.floor(took.length / 2) + 1);
  return {
    sent: took.length,
    inTime: of("in-time"),
    due: of("due"),
    late: of("late"),
    waiting: of("open", "open-due", "open-late"),
    waitingLate: of("open-late"),
    skipped: of("skipped"),
    unwanted: of("unwanted"),
    archived: of("archived"),
    median: middle.length === 0 ? null : middle.reduce((sum, hours) => sum + hours, 0) / middle.length,
  };
}

/** The picture's bars are a day wide; what took longer than the last stands together. */
export const BAR_HOURS = 24;
const BARS = 5;

/** Thank-yous by the hours between the end and sending, in bars of a day: from `from` to `to` hours, exclusive; null means and later. */
export type ThanksBar = { from: number; to: number | null; inTime: number; due: number; late: number };

/** The thank-yous that were sent, by how many days after the end. */
export function thanksBars(waits: readonly ThanksWait[]): ThanksBar[] {
  return Array.from({ length: BARS + 1 }, (_, bar) => {
    const from = bar * BAR_HOURS;
    const to = bar === BARS ? null : from + BAR_HOURS;
    const here = waits.filter(
      ({ sentAt, hours }) => sentAt !== null && hours !== null && hours >= from && (to === null || hours < to),
    );
    const of = (wanted: ThanksOutcome) => here.filter(({ outcome }) => outcome === wanted).length;
    return { from, to, inTime: of("in-time"), due: of("due"), late: of("late") };
  });
}
