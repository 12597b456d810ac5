import type { InCalendar, ReminderRows } from "@/lib/rules/rule";

/** A reminder that stands in the calendar by itself, under its own title, and leads to where it can be seen to. */
export function byItself(href: (reminder: ReminderRows) => string): InCalendar {
  return { entryKey: ({ key }) => key, title: (_season, { title }) => title, href, saysBest: false };
}

/** The address of the program that a reminder is about; Today where it is about none. */
export const toProgram = ({ programId }: ReminderRows) => (programId === null ? "/today" : `/programs/${programId}`);
/** The address of the rotation that a reminder is about. */
export const toRotation = ({ rotationId }: ReminderRows) => `/rotations/${rotationId}`;
