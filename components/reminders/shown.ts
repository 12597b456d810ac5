import type { Reminder } from "@/lib/rules";
import type { Draft, Season } from "@/lib/season/schema";
import type { Group, Row } from "./reminder-row";

/** What a kind of reminder says of itself: its group's heading, and its own row. */
export type Shown = Pick<Group, "title" | "href" | "when" | "thanked"> & { row: Omit<Row, "key" | "title"> };

/** The words before the clock of a reminder's message: "Thank Dr. Amara Osei, Lakeshore University". */
export function titleOf(reminder: Reminder): string {
  const end = reminder.message.lastIndexOf(": ");
  return end > 0 ? reminder.message.slice(0, end) : reminder.message;
}

/** The latest draft that fits. */
export function draftFor(season: Season, fits: (draft: Draft) => boolean): string | null {
  return season.drafts.findLast(fits)?.id ?? null;
}

/** Words that fit everywhere as they are. */
export function same(about: string): Pick<Row, "about" | "aboutShort"> {
  return { about, aboutShort: about };
}
