import { THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { HOUR } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";
import { count } from "@/lib/season/words";
import type { NoticeContent, Planned, View } from "../planned";
import { listed, nearWords } from "../words";

/** Time enough to write a note, and a night is not in between (elapsed hours). */
export const LAST_CALL_HOURS = 12;

/** Thank-yous about to be late: one notice for all that are late at the same moment. */
export function lastCalls(season: Season): Planned[] {
  const ends = season.interviews.filter(takesPlace).map(({ endsAt }) => instantMs(endsAt));
  return [...new Set(ends)].map((end): Planned => {
    const late = end + THANKS_LATE_HOURS * HOUR;
    return {
      key: `last-call:${utc(late)}`,
      moment: late - LAST_CALL_HOURS * HOUR,
      usefulUntil: late,
      held: true,
      content: (view) => contentOf(view, late),
    };
  });
}

/** 2026-11-23T21:00:00Z: the same wherever the season's zone is moved to. */
const utc = (ms: number) => new Date(ms).toISOString().replace(".000Z", "Z");

function contentOf({ season, at, zone, names, remindersAt }: View, late: number): NoticeContent | null {
  const about = remindersAt(at).filter(({ rule, lateAt }) => rule === "thank-you" && instantMs(lateAt) === late);
  if (about.length === 0) return null;
  const when = nearWords(late, at, zone);
  const what = `${count(about.length, "thank-you")} ${about.length === 1 ? "goes" : "go"} late ${when}`;
  const interviews = [...new Set(about.map(({ interviewId }) => interviewId))];
  const places = new Set(about.map(({ programId }) => programId));
  const place = names && places.size === 1 ? season.programs.find(({ id }) => places.has(id))?.name : undefined;
  return {
    reminders: about.map(({ key }) => key),
    subject: place === undefined ? what : `${place}: ${what}`,
    text: names ? `${what}.\n\n${listed(about.map(({ title }) => title))}` : `${what}.`,
    href: interviews.length === 1 ? `/write/interview/${interviews[0]}` : "/today",
  };
}
