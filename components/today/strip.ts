import { DAY, HOUR } from "@/lib/season/durations";
import { formatDay, formatMoment } from "@/lib/season/format";
import { spellLength } from "@/lib/season/length";
import type { Season } from "@/lib/season/schema";
import { dayOf, daysBetween, endOfDay, firstOfMonth, monthsFrom, shiftDay, startOfDay } from "@/lib/season/time";
import { count } from "@/lib/season/words";

/** A place on the strip, in percent of its width. */
type Place = number;
/** An interview on the line. */
export type Mark = { id: string; at: Place; done: boolean; says: string };

/** The season drawn on one line: what is behind, what is ahead, and the same in words. */
export type Strip = {
  months: { label: string; at: Place }[];
  interviews: Mark[];
  today: Place | null;
  ranking: { from: Place; to: Place } | null;
  deadline: { at: Place; says: string } | null;
  match: { at: Place; label: string } | null;
  interviewsDone: string;
  /**
   * "34 days" and "to certify, Wed Mar 3, 9:00 PM EST"; null where the season has no deadline. `until` (epoch milliseconds)
   * where hours count by now, so that the words have to go on.
   */
  countdown: { strong: string; rest: string; until: number | null } | null;
  /** All of it in a few sentences, for those who cannot see the line. */
  words: string;
};

/** How many month names fit on a phone. */
const MOST_LABELS = 7;
/** A date typed into another year must not shrink the season to a dot. */
const LONGEST_DAYS = 550;
/** Nearer than this the deadline is counted in hours: "2 days" for thirty hours would be a comfort that is not there. */
const HOURS_FROM = 48;

/** The first and last day of the line. It begins the month before the first interview and ends just past the last date. */
function span(season: Season, now: number): { from: string; to: string } {
  const { timeZone: zone, milestones } = season.season;
  const today = dayOf(now, zone);
  const near = (day: string) => Math.abs(daysBetween(today, day)) < LONGEST_DAYS;
  const sorted = (instants: (string | undefined)[]) =>
    instants
      .flatMap((at) => (at === undefined ? [] : dayOf(Date.parse(at), zone)))
      .filter(near)
      .toSorted();

  const interviews = sorted(season.interviews.map(({ startsAt }) => startsAt));
  const lead =
    interviews[0] === undefined ? milestones.applicationsReviewed : shiftDay(firstOfMonth(interviews[0]), -1);
  const days = [
    today,
    ...interviews,
    ...sorted([milestones.rankingOpens, milestones.rankListDeadline]),
    ...[lead, milestones.matchDay].filter((day) => day !== undefined && near(day)),
  ].toSorted();
  const from = firstOfMonth(days[0] ?? today);
  const end = days.at(-1) ?? today;
  return { from, to: shiftDay(end, Math.max(2, Math.round(daysBetween(from, end) / 60))) };
}

function certifying(season: Season, now: number): Strip["countdown"] {
  const { milestones, rankListCertifiedAt, timeZone: zone } = season.season;
  if (milestones.rankListDeadline === undefined) return null;
  const deadline = Date.parse(milestones.rankListDeadline);
  const when = `${formatMoment(deadline, zone, "weekday")}, ${formatMoment(deadline, zone, "timeZoned")}`;
  if (rankListCertifiedAt !== null)
    return {
      strong: "Certified",
      rest: `${formatMoment(rankListCertifiedAt, zone, "weekday")}. Deadline ${when}`,
      until: null,
    };
  if (now > deadline) return { strong: "Ranking closed", rest: when, until: null };
  const inHours = deadline - now < HOURS_FROM * HOUR;
  return {
    strong: inHours ? spellLength(deadline - now) : count(daysBetween(dayOf(now, zone), dayOf(deadline, zone)), "day"),
    rest: `to certify, ${when}`,
    until: inHours ? deadline : null,
  };
}

/** Draws a season at a moment (epoch milliseconds) in its own zone. Whatever milestones are missing are left out. */
export function seasonStrip(season: Season, now: number): Strip {
  const { timeZone: zone, milestones } = season.season;
  const { from, to } = span(season, now);
  const start = startOfDay(from, zone);
  const end = endOfDay(to, zone);
  const place = (ms: number): Place => Math.round(((ms - start) / (end - start)) * 10_000) / 100;
  const onLine = (ms: number) => ms >= start && ms <= end;

  const months = monthsFrom(from, to);
  const step = Math.ceil(months.length / MOST_LABELS);
  const taking = season.interviews
    .filter(({ status, startsAt }) => status !== "cancelled" && status !== "withdrawn" && onLine(Date.parse(startsAt)))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const names = new Map(season.programs.map(({ id, name }) => [id, name]));
  const interviews = taking.map((interview) => ({
    id: interview.id,
    at: place(Date.parse(interview.startsAt)),
    done: interview.status === "completed" || Date.parse(interview.endsAt) <= now,
    says: `${names.get(interview.programId) ?? ""}, ${formatMoment(interview.startsAt, zone, "moment")}`,
  }));
  const done = interviews.filter((mark) => mark.done).length;
  const interviewsDone =
    interviews.length === 0 ? "No interviews yet" : `${done} of ${count(interviews.length, "interview")} done`;

  const opens = milestones.rankingOpens === undefined ? null : Date.parse(milestones.rankingOpens);
  const closes = milestones.rankListDeadline === undefined ? null : Date.parse(milestones.rankListDeadline);
  const match = milestones.matchDay === undefined ? null : startOfDay(milestones.matchDay, zone) + DAY / 2;
  const countdown = certifying(season, now);
  const words = [
    `${interviewsDone}.`,
    opens !== null && `Ranking ${opens > now ? "opens" : "opened"} ${formatMoment(opens, zone, "weekday")}.`,
    countdown ? `${countdown.strong} ${countdown.rest}.` : "No rank list deadline is set.",
    milestones.matchDay !== undefined && `Match Day is ${formatDay(milestones.matchDay, "longDay")}.`,
  ].filter((sentence) => sentence !== false);

  return {
    months: months
      .filter((_, i) => i % step === 0)
      .map((day) => ({ label: formatDay(day, "day").slice(0, 3), at: place(startOfDay(day, zone)) })),
    interviews,
    today: onLine(now) ? place(now) : null,
    ranking:
      opens !== null && closes !== null && opens < closes && onLine(opens) && onLine(closes)
        ? { from: place(opens), to: place(closes) }
        : null,
    deadline: closes !== null && onLine(closes) ? { at: place(closes), says: countdown?.rest ?? "" } : null,
    match:
      match !== null && onLine(match) ? { at: place(match), label: `Match ${formatMoment(match, zone, "day")}` } : null,
    interviewsDone,
    countdown,
    words: words.join(" "),
  };
}
