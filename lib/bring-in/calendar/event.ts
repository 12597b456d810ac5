import { z } from "zod";

const line = z.string().max(2_000);
const person = z.strictObject({ name: line, email: line });

/** When something is, as a calendar says it: an instant, a wall time of no zone, or a whole day. */
const when = z.union([
  z.strictObject({ at: z.string().max(40), zone: z.string().max(64).nullable() }),
  z.strictObject({ wall: z.string().max(20) }),
  z.strictObject({ day: z.string().max(10), days: z.int().max(400) }),
]);

/** What an event asks of whoever gets it. */
const MEANINGS = ["invites", "tentative", "cancels", "answers", "counters", "asks-again"] as const;

/** An event of a calendar, before it is anybody's interview. */
export const eventSchema = z.strictObject({
  /** The UID, with the moment of the occurrence where it is one of a series. */
  uid: z.string().max(700),
  /** Of one of a series: the UID of all, and the moment that it was first set for, where it was moved by itself. */
  series: z.strictObject({ uid: z.string().max(700), at: z.string().max(40).nullable() }).nullable(),
  at: z.string().max(800),
  meaning: z.enum(MEANINGS),
  sequence: z.int(),
  /** LAST-MODIFIED or DTSTAMP, in epoch milliseconds; 0 where neither is there. */
  modified: z.number(),
  title: line,
  organizer: person,
  people: z.array(person.extend({ answer: z.string().max(30) })).max(200),
  location: z.string().max(4_000),
  description: z.string().max(20_000),
  joinUrl: line.nullable(),
  when,
  /** How long it takes; null where it doesn't say. */
  minutes: z.number().nullable(),
  /** What a person is told of it, in full sentences. */
  remarks: z.array(line).max(20),
});
export type CalendarEvent = z.output<typeof eventSchema>;
