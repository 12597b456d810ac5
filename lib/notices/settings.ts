import { z } from "zod";
import { daySchema } from "@/lib/season/schema";
import { isTimeZone } from "@/lib/season/time";
import { NOTICE_KINDS, USUAL_KINDS } from "./notice-kinds";

/** The morning's time until a person chooses; what goes out "in the morning" goes out then where there is no morning list. */
export const USUAL_MORNING = "07:00";
export const USUAL_QUIET = { from: "22:00", to: "07:00" };
export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time of day, like 07:00");

const quietSchema = z
  .strictObject({ from: clockTime, to: clockTime })
  .refine(({ from, to }) => from !== to, { path: ["to"], error: "must be another time than from" });

/** What a person chose about notices; each field left out has its usual value. */
export const noticeSettingsSchema = z.strictObject({
  /** Where the person is, an IANA name; null: in the season's zone. */
  zone: z.string().refine(isTimeZone, "no such IANA time zone").nullable().default(null),
  /** The time of the morning list; null: no morning list. */
  morning: clockTime.nullable().default(USUAL_MORNING),
  /** The days of the morning list; 1 is Monday. */
  days: z.array(z.int().min(1).max(7)).max(7).default(EVERY_DAY),
  kinds: z
    .array(z.enum(NOTICE_KINDS))
    .max(100)
    .default([...USUAL_KINDS]),
  quiet: quietSchema.nullable().default(USUAL_QUIET),
  /** Nothing goes out through this day, of the zone where the person is. */
  pausedUntil: daySchema.nullable().default(null),
  /** Whether programs and people are named. */
  names: z.boolean().default(true),
});
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;
