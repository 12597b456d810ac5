import { INTERVIEW_FORMATS, INTERVIEW_STATUSES, MOST_PEOPLE, THANK_YOU_WISHES } from "@/lib/season/values";
import { FORMAT_WORDS, INTERVIEW_STATUS_WORDS, THANK_YOU_WORDS } from "@/lib/season/words";
import type { Fields } from "./field";

export const PARTICIPANT = {
  contactId: { kind: "ref", to: "contact" },
  thankYou: { kind: "choice", values: THANK_YOU_WISHES, words: THANK_YOU_WORDS, usual: "expected" },
} as const satisfies Fields;

/** As high as calendars count the changes of an event. */
export const HIGHEST_SEQUENCE = 2_147_483_647;

/** So many events of calendars are one interview at most. */
export const MOST_EVENTS = 20;

/** What an event of a calendar said last: the number of its change, when that was made, and the hours. */
export const CALENDAR_EVENT = {
  uid: { kind: "line", label: "Calendar event", least: 1 },
  sequence: { kind: "whole", label: "Calendar change", from: 0, to: HIGHEST_SEQUENCE, usual: 0 },
  modified: { kind: "instant", label: "Calendar change made", orNull: true, usual: null },
  startsAt: { kind: "instant", label: "Starts", orNull: true, usual: null },
  endsAt: { kind: "instant", label: "Ends", orNull: true, usual: null },
} as const satisfies Fields;

export const INTERVIEW = {
  id: { kind: "id" },
  programId: { kind: "ref", label: "Program", to: "program", goesWith: true, ask: "Choose the program." },
  startsAt: { kind: "instant", label: "Starts", zone: "timeZone", ask: "Enter the date and time it starts." },
  endsAt: {
    kind: "instant",
    label: "Ends",
    zone: "timeZone",
    ask: "Enter the date and time it ends.",
    after: { field: "startsAt", error: "an interview must end after it starts" },
  },
  /** The program's own zone; null means the season's. */
  timeZone: { kind: "zone", label: "Their time zone", orNull: true, usual: null },
  format: { kind: "choice", label: "Format", values: INTERVIEW_FORMATS, words: FORMAT_WORDS, usual: "virtual" },
  status: {
    kind: "choice",
    label: "Status",
    values: INTERVIEW_STATUSES,
    words: INTERVIEW_STATUS_WORDS,
    usual: "scheduled",
  },
  participants: {
    kind: "parts",
    label: "People",
    of: PARTICIPANT,
    input: "none",
    most: MOST_PEOPLE,
    usual: [],
    table: true,
  },
  notes: { kind: "note", label: "Notes", usual: "" },
  /** Where to join it on video. */
  joinUrl: { kind: "line", label: "Link to join", input: "none", orNull: true, usual: null, brief: true },
  /** The UID of the calendar event it was taken from, by which the same one is known again. */
  calendarUid: { kind: "line", label: "Calendar event", input: "none", orNull: true, usual: null, brief: true },
  /** Its SEQUENCE, the number of the change that it was taken from: an event with a lower one is older. */
  calendarSequence: {
    kind: "whole",
    label: "Calendar change",
    from: 0,
    to: HIGHEST_SEQUENCE,
    input: "none",
    orNull: true,
    usual: null,
    brief: true,
  },
  /** When that change was made (its LAST-MODIFIED): of one number, an earlier one is older. */
  calendarModified: {
    kind: "instant",
    label: "Calendar change made",
    input: "none",
    orNull: true,
    usual: null,
    brief: true,
  },
  /** The events that are this one interview, each with what it said last, where there are several or where it said other hours. */
  calendarEvents: {
    kind: "parts",
    label: "Calendar events",
    of: CALENDAR_EVENT,
    input: "none",
    most: MOST_EVENTS,
    usual: [],
    brief: true,
  },
} as const satisfies Fields;
