import { THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import type { Check } from "@/lib/rules/types";
import { HOUR } from "@/lib/season/durations";
import { programShortName } from "@/lib/season/program-names";
import type { Interview, Season, SeasonSettings } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf, instantMs } from "@/lib/season/time";
import { count, FORMAT_WORDS, ROTATION_WORDS } from "@/lib/season/words";
import { byTime, type CalendarEntry, ofDay, programName } from "./entry";
import { reminderEntries } from "./reminder-entries";

/** The hours after an interview in which its people are thanked; `open` once it has ended. Epoch milliseconds. */
export type ThanksWindow = {
  key: string;
  title: string;
  href: string;
  start: number;
  end: number;
  state: Open | "next";
};
type Open = "open" | "due" | "late";

const MILESTONE_WORDS: Record<keyof SeasonSettings["milestones"], string> = {
  applicationsOpen: "Applications open",
  applicationsReviewed: "Programs may review",
  rankingOpens: "Ranking opens",
  rankListDeadline: "Rank list deadline",
  matchDay: "Match Day",
};

const MILESTONES = [
  "applicationsOpen",
  "applicationsReviewed",
  "rankingOpens",
  "rankListDeadline",
  "matchDay",
] as const;

/** Everything of a season that has a day, as it stands at `now` (epoch milliseconds); by day, then by time. */
export function calendarEntries(season: Season, check: Check, now: number): CalendarEntry[] {
  return [
    ...deadlines(season, now),
    ...rotations(season, now),
    ...tasks(season, now),
    ...reminderEntries(season, check),
    ...season.interviews.map((interview) => interviewEntry(season, interview, now)),
  ].sort(byTime);
}

/** An interview, named after its program. */
export function interviewEntry(season: Season, interview: Interview, now: number): CalendarEntry {
  const zone = season.season.timeZone;
  const [start, end] = [instantMs(interview.startsAt), instantMs(interview.endsAt)];
  const off = !takesPlace(interview);
  const people = interview.participants.length;
  return {
    key: `interview:${interview.id}`,
    kind: "interview",
    id: interview.id,
    title: programName(season, interview.programId),
    about: [FORMAT_WORDS[interview.format], ...(people > 0 ? [count(people, "person", "people")] : [])].join(", "),
    href: `/interviews/${interview.id}`,
    from: dayOf(start, zone),
    // What ends at midnight does not reach into the day that begins then.
    to: dayOf(end - 1, zone),
    start,
    end,
    zone: interview.timeZone === zone ? null : interview.timeZone,
    state: off ? "off" : end <= now ? "over" : "ahead",
    movable: !off && end > now,
  };
}

function deadlines({ season }: Season, now: number): CalendarEntry[] {
  return MILESTONES.flatMap((name) => {
    const known = season.milestones[name];
    if (known === undefined) return [];
    const start = known.includes("T") ? instantMs(known) : null;
    const day = start === null ? known : dayOf(start, season.timeZone);
    const done = name === "rankListDeadline" && season.rankListCertifiedAt !== null;
    const over = start === null ? day < dayOf(now, season.timeZone) : start <= now;
    return {
      ...ofDay(day),
      key: `deadline:${name}`,
      kind: "deadline" as const,
      title: MILESTONE_WORDS[name],
      href: name === "rankListDeadline" ? "/rank-list" : "/settings#dates",
      start,
      end: start,
      state: done ? ("done" as const) : over ? ("over" as const) : ("ahead" as const),
    };
  });
}

function rotations(season: Season, now: number): CalendarEntry[] {
  const today = dayOf(now, season.season.timeZone);
  return season.rotations.map(({ id, programId, institution, kind, startsOn, endsOn }) => ({
    ...ofDay(startsOn),
    to: endsOn,
    key: `rotation:${id}`,
    kind: "rotation",
    id,
    title: programId === null ? institution || ROTATION_WORDS[kind] : programName(season, programId),
    about: ROTATION_WORDS[kind],
    href: `/rotations/${id}`,
    state: endsOn < today ? "over" : "ahead",
  }));
}

function tasks(season: Season, now: number): CalendarEntry[] {
  const today = dayOf(now, season.season.timeZone);
  return season.tasks.flatMap(({ id, title, programId, dueOn, doneAt }): CalendarEntry[] => {
    if (dueOn === null) return [];
    return [
      {
        ...ofDay(dueOn),
        key: `task:${id}`,
        kind: "task",
        id,
        title,
        about: programId === null ? "" : programName(season, programId),
        href: "/tasks",
        state: doneAt !== null ? "done" : dueOn < today ? "late" : dueOn === today ? "due" : "ahead",
        movable: doneAt === null,
      },
    ];
  });
}

/** The windows of thanks that are open, and those that the interviews ahead will open. */
export function thanksWindows(season: Season, check: Check, now: number): ThanksWindow[] {
  const open = new Map<string, ThanksWindow>();
  for (const { rule, state, interviewId, programId, opensAt, lateAt } of check.reminders) {
    if (rule !== "thank-you" || state === "lapsed" || interviewId === undefined) continue;
    const href = `/write/interview/${interviewId}`;
    const [start, end] = [instantMs(opensAt), instantMs(lateAt)];
    const known = { upcoming: "open", due: "due", overdue: "late" } as const;
    open.set(interviewId, {
      key: interviewId,
      title: programName(season, programId),
      href,
      start,
      end,
      state: known[state],
    });
  }
  const next = season.interviews.flatMap((interview): ThanksWindow[] => {
    const program = season.programs.find(({ id }) => id === interview.programId);
    const start = instantMs(interview.endsAt);
    if (!takesPlace(interview) || start <= now || program?.contactPolicy !== "open" || program.archived) return [];
    const href = `/interviews/${interview.id}`;
    return [
      {
        key: interview.id,
        title: programShortName(program),
        href,
        start,
        end: start + THANKS_LATE_HOURS * HOUR,
        state: "next",
      },
    ];
  });
  return [...open.values(), ...next].sort((a, b) => a.start - b.start);
}
