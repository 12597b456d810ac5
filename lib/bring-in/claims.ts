import { z } from "zod";
import { eventSchema } from "./calendar/event";
import { cardSchema } from "./contacts/read";
import { mailSchema } from "./mail/message";
import { sheetSchema } from "./table/sheets";

const file = z.string().max(300);
const left = z.array(z.strictObject({ at: z.string().max(1_000), why: z.string().max(1_000) })).max(500);
const common = { file, rows: z.int().min(0), left };

/** What a file says, before it is anything of a season: read once, told without the file. */
export const claimsSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("table"), ...common, sheets: z.array(sheetSchema).max(100) }),
  z.strictObject({ kind: z.literal("calendar"), ...common, events: z.array(eventSchema).max(20_000) }),
  z.strictObject({
    kind: z.literal("mail"),
    ...common,
    messages: z.array(mailSchema).max(20_000),
    /** How many more messages of one's programs there are than are read. */
    over: z.int().min(0),
    mine: z.array(z.string().max(1_000)).max(3),
  }),
  z.strictObject({ kind: z.literal("contacts"), ...common, cards: z.array(cardSchema).max(20_000) }),
  // The season file has a schema of its own, which looks at it when it is taken.
  z.strictObject({ kind: z.literal("season"), ...common, text: z.string().max(25_000_000) }),
]);
export type Claims = z.output<typeof claimsSchema>;

/** What a person said on the way. */
export const decisionsSchema = z.strictObject({
  map: z.record(z.string().max(500), z.string().max(120)),
  answers: z.record(z.string().max(3_000), z.string().max(300)),
  take: z.array(z.string().max(3_000)).max(50_000),
  leave: z.array(z.string().max(3_000)).max(100_000),
  leaveAll: z.boolean(),
});
