import { z } from "zod";
import { eventSchema } from "../calendar/event";

const line = z.string().max(1_000);
const person = z.strictObject({ name: line, address: line });

/** A mail as it is read from a file, before it belongs to anybody. */
export const mailSchema = z.strictObject({
  at: line,
  /** Its Message-ID without brackets; where it has none, a hash of its date, sender, subject, and beginning. */
  mailId: z.string().min(1).max(500),
  /** An instant, or a wall time where its header names no zone; null where no header tells it. */
  date: z.string().max(40).nullable(),
  from: person,
  to: z.array(person).max(500),
  cc: z.array(person).max(500),
  subject: line,
  text: z.string().max(600_000),
  /** The Message-IDs that it answers, the nearest first. */
  answers: z.array(line).max(100),
  /** The thread, where the file says so. */
  thread: line.nullable(),
  /** Why it is no letter of a person: a newsletter, an automatic answer, a bounce, spam, a draft. */
  automatic: line.nullable(),
  /** Whether the file keeps it among what was sent; null where it doesn't say. */
  sentFolder: z.boolean().nullable(),
  attachments: z.array(line).max(100),
  events: z.array(eventSchema).max(50),
  /** Addresses that a bounce says it is about. */
  failed: z.array(line).max(20),
});
export type MailMessage = z.output<typeof mailSchema>;
