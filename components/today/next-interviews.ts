import { clashingInterviews } from "@/lib/season/clashes";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";
import { dayOf } from "@/lib/season/time";

export type NextInterview = {
  id: string;
  program: string;
  weekday: string;
  day: string;
  /** "10:00 AM to 2:30 PM, 8:00 AM there". */
  when: string;
  clash: boolean;
};

/** The interviews that are on or still to come at `now` (epoch milliseconds), the soonest first. */
export function nextInterviews(season: Season, now: number, most: number): NextInterview[] {
  const zone = season.season.timeZone;
  const names = new Map(season.programs.map(({ id, name }) => [id, name]));
  const coming = season.interviews
    .filter(({ status }) => status === "scheduled")
    .map((interview) => ({ interview, from: Date.parse(interview.startsAt), to: Date.parse(interview.endsAt) }))
    .filter(({ to }) => to > now)
    .sort((a, b) => a.from - b.from);
  const clashing = clashingInterviews(season, now);
  return coming.slice(0, most).map(({ interview, from, to }) => {
    const time = (ms: number) => formatMoment(ms, zone, "time");
    return {
      id: interview.id,
      program: names.get(interview.programId) ?? "",
      weekday: formatMoment(from, zone, "weekday").slice(0, 3),
      day: String(Number(dayOf(from, zone).slice(-2))),
      when: `${time(from)} to ${time(to)}${theirs(from, zone, interview.timeZone)}`,
      clash: clashing.has(interview.id),
    };
  });
}

function theirs(from: number, zone: string, their: string | null): string {
  if (their === null || their === zone) return "";
  const there = formatMoment(from, their, "time");
  if (dayOf(from, their) !== dayOf(from, zone)) return `, ${formatMoment(from, their, "weekday")} ${there} there`;
  return there === formatMoment(from, zone, "time") ? ", same time there" : `, ${there} there`;
}
