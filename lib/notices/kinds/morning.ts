import type { Reminder } from "@/lib/rules";
import { formatDay, formatMoment } from "@/lib/season/format";
import type { Interview, Season } from "@/lib/season/schema";
import { dayOf, endOfDay, instantMs } from "@/lib/season/time";
import { count } from "@/lib/season/words";
import { clockTimeOn } from "../clock-time";
import type { NoticeContent, Planned, View } from "../planned";
import { listed } from "../words";
import { interviewsAhead } from "./interviews";

/** The morning list of a day; null where the day has no such time. `zone` is where the person is. */
export function morningOf(day: string, time: string, zone: string): Planned | null {
  const moment = clockTimeOn(day, time, zone);
  if (moment === null) return null;
  return { key: `morning:${day}`, moment, usefulUntil: endOfDay(day, zone), held: true, content: contentOf };
}

/** A part of the list: what it is called, what stands in it, and how many as one says it. */
type Part = { title: string; lines: string[]; counted: string };

function contentOf(view: View): NoticeContent | null {
  const { season, at, zone, names, remindersAt } = view;
  const today = dayOf(at, zone);
  const waiting = remindersAt(at).filter((reminder) => waits(reminder, today, zone));
  const interviews = interviewsOf(season, today, at, zone);
  if (waiting.length === 0 && interviews.length === 0) return null;
  const of = (part: PartName) => waiting.filter((reminder) => partOf(reminder) === part);
  const part = (name: PartName, title: string, counted: (n: number) => string): Part => {
    const lines = of(name).map((reminder) => reminder.title);
    return { title, lines, counted: counted(lines.length) };
  };
  const parts = [
    part("late", "Late", (n) => `${n} late`),
    part("due", "Due today", (n) => `${n} due today`),
    {
      title: "Interviews today",
      lines: interviews.map((interview) => interviewLine(season, interview, zone)),
      counted: count(interviews.length, "interview"),
    },
    part("replies", "Replies owed", (n) => `${count(n, "reply", "replies")} owed`),
    part("tasks", "Tasks", (n) => count(n, "task")),
  ].filter(({ lines }) => lines.length > 0);
  const counts = parts.map(({ counted }) => counted);
  return {
    reminders: waiting.map(({ key }) => key),
    subject: `${formatDay(today, "weekday")}: ${counts.join(", ")}`,
    href: "/today",
    text: names ? parts.map(({ title, lines }) => `${title}\n${listed(lines)}`).join("\n\n") : listed(counts),
  };
}

type PartName = "late" | "due" | "replies" | "tasks";

function partOf({ rule, state }: Reminder): PartName {
  if (rule === "reply") return "replies";
  if (rule === "task") return "tasks";
  return state === "overdue" ? "late" : "due";
}

/** Whether it is late, due today, a reply that is owed, or a task in view; what has lapsed waits for nobody. */
function waits({ rule, state, dueAt }: Reminder, today: string, zone: string): boolean {
  if (state === "lapsed") return false;
  if (rule === "reply" || rule === "task") return true;
  return state !== "upcoming" || dayOf(instantMs(dueAt), zone) === today;
}

/** The interviews of a day that are not over, by when they start. */
function interviewsOf(season: Season, day: string, at: number, zone: string): Interview[] {
  return interviewsAhead(season)
    .filter(({ startsAt, endsAt }) => dayOf(instantMs(startsAt), zone) === day && instantMs(endsAt) > at)
    .sort((a, b) => instantMs(a.startsAt) - instantMs(b.startsAt));
}

function interviewLine(season: Season, { programId, startsAt }: Interview, zone: string): string {
  const place = season.programs.find(({ id }) => id === programId)?.name ?? "";
  return `${formatMoment(startsAt, zone, "timeZoned")}, ${place}`;
}
