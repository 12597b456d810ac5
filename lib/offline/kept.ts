import { z } from "zod";
import { seasonSchema } from "@/lib/season/schema";

/** What seals an account's season on a device that keeps it, in base64url, and the name that it is kept under there, which says nothing. */
export const deviceKeySchema = z.object({ name: z.string().min(8), key: z.string().min(40) });
export type DeviceKey = z.output<typeof deviceKeySchema>;

/** A season as a device keeps it; one that an earlier release kept otherwise is of no use, and is kept anew. */
export const keptSchema = z.object({
  account: z.object({ email: z.string().nullable(), guest: z.boolean() }),
  id: z.string(),
  revision: z.number(),
  sample: z.boolean(),
  season: seasonSchema,
  /** When each draft was last written, and as which version. */
  drafts: z.array(z.tuple([z.string(), z.object({ at: z.string(), version: z.number() })])),
  /** When it was read from the server, in epoch milliseconds. */
  asOf: z.number(),
});
export type Kept = z.output<typeof keptSchema>;

/** What the server gives to a device that is to keep the open season. */
export const toKeepSchema = z.object({ device: deviceKeySchema, kept: keptSchema });
