import { durationWords } from "@/lib/rules/words";
import { DAY, MINUTE } from "@/lib/season/durations";
import { formatMoment } from "@/lib/season/format";
import type { Interview, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf, instantMs, shiftDay } from "@/lib/season/time";
import { FORMAT_WORDS } from "@/lib/season/words";
import { clockTimeOn } from "../clock-time";
import type { NoticeContent, Planned, View } from "../planned";
import { bothTimes, nearWords } from "../words";

/** The evening before, in the season's zone. */
const EVENING = "18:00";
/** Minutes before it starts, and after it ended. */
export const SOON_MINUTES = 30;
export const AFTER_MINUTES = 30;

/** Interviews that take place, of programs that are in use. */
export function interviewsAhead(season: Season): Interview[] {
  const archived = new Set(season.programs.filter((program) => program.archived).map(({ id }) => id));
  return season.interviews.filter((interview) => takesPlace(interview) && !archived.has(interview.programId));
}

/** Each interview, on the evening before. */
export function eveningsBefore(season: Season): Planned[] {
  const zone = season.season.timeZone;
  return interviewsAhead(season).flatMap((interview): Planned[] => {
    const start = instantMs(interview.startsAt);
    const moment = clockTimeOn(shiftDay(dayOf(start, zone), -1), EVENING, zone);
    if (moment === null) return [];
    const content = (view: View) => contentAhead(view, interview, start);
    return [{ key: `interview:${interview.id}`, moment, usefulUntil: start, held: true, content }];
  });
}

/** Each interview, half an hour before it starts. */
export function interviewsSoon(season: Season): Planned[] {
  return interviewsAhead(season).map((interview): Planned => {
    const start = instantMs(interview.startsAt);
    return {
      key: `interview-soon:${interview.id}`,
      moment: start - SOON_MINUTES * MINUTE,
      usefulUntil: start,
      held: true,
      content: (view) => contentAhead(view, interview, start),
    };
  });
}

/** Each interview, half an hour after it ended, unless notes of it are written. A day later there is nothing left to hurry for. */
export function afterInterviews(season: Season): Planned[] {
  return interviewsAhead(season).map((interview): Planned => {
    const moment = instantMs(interview.endsAt) + AFTER_MINUTES * MINUTE;
    const content = (view: View) => contentAfter(view, interview);
    return { key: `after-interview:${interview.id}`, moment, usefulUntil: moment + DAY, held: true, content };
  });
}

const placeOf = (season: Season, { programId }: Interview) =>
  season.programs.find(({ id }) => id === programId)?.name ?? "";

function contentAhead({ season, at, zone, names }: View, interview: Interview, start: number): NoticeContent {
  const soon = start - at <= SOON_MINUTES * MINUTE;
  const what = `Interview ${soon ? `in ${durationWords(start - at)}` : nearWords(start, at, zone)}`;
  const day = formatMoment(start, zone, "weekday");
  const when = `${day}, ${bothTimes(interview, start, zone, season.season.timeZone)}`;
  // A link may spell the name of the place.
  const link = names && interview.joinUrl !== null ? [`Join: ${interview.joinUrl}`] : [];
  const about = [...(names ? [placeOf(season, interview)] : []), when, FORMAT_WORDS[interview.format]];
  const lines = soon ? [...link, ...about] : [...about, ...link];
  return {
    reminders: [],
    subject: names ? `${what}: ${placeOf(season, interview)}` : what,
    text: lines.join("\n"),
    href: `/interviews/${interview.id}`,
  };
}

function contentAfter({ season, names }: View, interview: Interview): NoticeContent | null {
  if (interview.notes.trim() !== "") return null;
  const ask = "Who was there, and what do you want to remember?";
  const place = placeOf(season, interview);
  return {
    reminders: [],
    subject: names ? `After the interview: ${place}` : "After the interview",
    text: names ? `${place}\n${ask}` : ask,
    href: `/interviews/${interview.id}/after`,
  };
}
