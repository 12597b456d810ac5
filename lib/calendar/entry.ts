import type { ReminderId } from "@/lib/rules";
import { programShortName } from "@/lib/season/program-names";
import type { Season } from "@/lib/season/schema";

/** The kinds, in the order in which they stand on one day where no time tells. */
const KINDS = ["deadline", "rotation", "task", "reminder", "interview"] as const;

/** What stands in the calendar: plain data, from which the three views and the feed make their words. */
export type CalendarEntry = {
  /** Stable for as long as what it stands for exists; in the feed it becomes the UID. */
  key: string;
  kind: (typeof KINDS)[number];
  /** The row that it stands for; empty for a deadline or a reminder. */
  id: string;
  title: string;
  /** A few words more, or none. */
  about: string;
  href: string;
  /** Calendar days of the season's zone, the last one included. */
  from: string;
  to: string;
  /** Epoch milliseconds; null for what takes whole days. */
  start: number | null;
  end: number | null;
  /** The program's own zone, where it has another than the season. */
  zone: string | null;
  state: "ahead" | "over" | "off" | "late" | "due" | "done";
  /** Whether it is the applicant's to move: tasks, and interviews that are not over. */
  movable: boolean;
  /** A reminder's rule. */
  rule?: ReminderId;
  /** Whether a feed says by when a reminder is best done. */
  saysBest?: boolean;
};

/** Orders entries by day, then by time, kind and title: the same wherever they come from, so that nothing swaps places on its own. */
export function byTime(one: CalendarEntry, other: CalendarEntry): number {
  return (
    one.from.localeCompare(other.from) ||
    (one.start ?? 0) - (other.start ?? 0) ||
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    one.title.localeCompare(other.title) ||
    one.key.localeCompare(other.key)
  );
}

/** A program's short name, or nothing where there is none. */
export function programName(season: Season, id: string | null): string {
  const program = season.programs.find((known) => known.id === id);
  return program ? programShortName(program) : "";
}

/** An entry of one whole day, with nothing else known of it. */
export function ofDay(day: string): CalendarEntry {
  return {
    key: "",
    kind: "deadline",
    id: "",
    title: "",
    about: "",
    href: "",
    from: day,
    to: day,
    start: null,
    end: null,
    zone: null,
    state: "ahead",
    movable: false,
  };
}
