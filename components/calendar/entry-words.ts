import { theirTime } from "@/components/interviews/their-time";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { formatDay, formatMoment, formatSpan } from "@/lib/season/format";
import { isoIn } from "@/lib/season/time";

const KINDS: Record<CalendarEntry["kind"], string> = {
  interview: "Interview",
  rotation: "Rotation",
  deadline: "Deadline",
  reminder: "Reminder",
  task: "Task",
};

const STATES: Record<CalendarEntry["state"], string> = {
  ahead: "",
  over: "",
  off: "Called off",
  late: "Late",
  due: "Due",
  done: "Done",
};

/** An entry's kind, and how it stands where that is worth a word: "Task, late". */
export function kindWords({ kind, state }: CalendarEntry, clash = false): string {
  const more = clash ? "Clash" : STATES[state];
  return more ? `${KINDS[kind]}, ${more.toLowerCase()}` : KINDS[kind];
}

/** The one word of state shown beside an entry, or none. */
export function stateWord({ state }: CalendarEntry): string {
  return STATES[state];
}

/** When, in the season's zone: "10:00 AM to 2:30 PM", "by 9:00 PM", "until Fri Jul 31"; empty for a plain day. */
export function timeWords(entry: CalendarEntry, zone: string): string {
  const { start, end, kind, from, to } = entry;
  if (start === null || end === null) return from === to ? "" : `until ${formatDay(to, "weekday")}`;
  if (kind === "interview") return formatSpan(isoIn(start, zone), isoIn(end, zone), zone, "time");
  const time = formatMoment(start, zone, "time");
  return kind === "reminder" ? `by ${time}` : time;
}

/** When, where the program is: "8:00 AM to 12:30 PM in Denver"; empty where that is the applicant's own zone. */
export function thereWords({ start, end, zone: there }: CalendarEntry, zone: string): string {
  if (start === null || end === null || there === null) return "";
  return theirTime({ startsAt: isoIn(start, zone), endsAt: isoIn(end, zone), timeZone: there }, zone) ?? "";
}

/** The same in a word or two, where there is little room: "8:00 AM there", "Same time there". */
export function thereShort({ start, zone: there }: CalendarEntry, zone: string): string {
  if (start === null || there === null) return "";
  const time = formatMoment(start, there, "time");
  return time === formatMoment(start, zone, "time") ? "Same time there" : `${time} there`;
}

/** Where an entry was moved to: "Tue Feb 2, 9:00 AM to 1:00 PM". */
export function placeWords(entry: CalendarEntry, zone: string): string {
  const day = formatDay(entry.from, "weekday");
  return entry.start === null ? day : `${day}, ${timeWords(entry, zone)}`;
}
