import { z } from "zod";

/** What can be done without the server, by the action that does it once the server is back; a letter marked as sent is two in one. */
export const OUTBOX_ACTIONS = [
  "logMessage",
  "markSent",
  "addNote",
  "addTask",
  "completeTask",
  "startDraft",
  "saveDraft",
  "saveAfterInterview",
  "addPersonMet",
  "notePersonMet",
] as const;
export type OutboxAction = (typeof OUTBOX_ACTIONS)[number];

/** Both versions of what was changed elsewhere meanwhile, as text. */
const bothSchema = z.object({ there: z.string(), here: z.string() });

/** Why something that was written offline isn't saved, with both versions where there are two, and where that is decided. */
export const refusedSchema = z.object({
  problem: z.string(),
  both: bothSchema.nullable().default(null),
  href: z.string().nullable().default(null),
  /** Whether it may be done all the same, both being right. */
  anyway: z.boolean().default(false),
});
export type RefusedEntry = z.output<typeof refusedSchema>;

/** Something written without the server, as it waits on the device. */
export const outboxEntrySchema = z.object({
  /** What is written again in the same place waits once. */
  id: z.string(),
  does: z.enum(OUTBOX_ACTIONS),
  input: z.record(z.string(), z.unknown()),
  /** In words: what it is, and a word about it. */
  title: z.string(),
  about: z.string(),
  /** Epoch milliseconds by the device's clock. */
  at: z.number(),
  refused: refusedSchema.nullable().default(null),
});
export type OutboxEntry = z.output<typeof outboxEntrySchema>;

/** What a device sends of it: whose it is, by the name of the account's key, and what to do. */
export const sentEntrySchema = z.object({
  name: z.string().max(100),
  does: z.enum(OUTBOX_ACTIONS),
  input: z.record(z.string(), z.unknown()),
});

/** What the server says of it. */
export const deliveredSchema = z.union([z.object({ saved: z.literal(true) }), z.object({ refused: refusedSchema })]);
export type Delivered = z.output<typeof deliveredSchema>;
