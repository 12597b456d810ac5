import { z } from "zod";
import { NOTICE_KINDS, type NoticeKind, USUAL_KINDS } from "./notice-kinds";
import { type NoticeSettings, noticeSettingsSchema } from "./settings";

/** The ways in which reminders reach a person. */
export const NOTICE_WAYS = ["email", "push", "calendar", "address"] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** Ways that are sent something; a calendar asks for its feed by itself. */
export const SENT_WAYS = ["email", "push", "address"] as const satisfies readonly NoticeWay[];
export type SentWay = (typeof SENT_WAYS)[number];

/** What a calendar can ring for: what has a time of its own in the feed. */
export const CALENDAR_KINDS = ["interview", "interview-soon", "rank-list"] as const satisfies readonly NoticeKind[];

const kinds = z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length).default([]);
/** Off until a person chooses. Other people's servers see what an address is sent: nobody is named there unless it is wanted. */
const waysSchema = z.strictObject({
  email: z.strictObject({ kinds, names: z.boolean().default(true) }).prefault({}),
  calendar: z
    .strictObject({ kinds: z.array(z.enum(CALENDAR_KINDS)).max(CALENDAR_KINDS.length).default([]) })
    .prefault({}),
  push: z.strictObject({ kinds, names: z.boolean().default(false) }).prefault({}),
  address: z.strictObject({ kinds, names: z.boolean().default(false) }).prefault({}),
});

/** What a person chose: when, and for each way what. */
export const personalSchema = noticeSettingsSchema
  .omit({ kinds: true, names: true })
  .extend({ ways: waysSchema.prefault({}) });
export type Personal = z.infer<typeof personalSchema>;

/** What a person chose, as it is stored: JSON. */
export function readPersonal(settings: string): Personal {
  return personalSchema.parse(JSON.parse(settings));
}

/** Whether a word names a way that is sent something. */
export function isSentWay(kind: string): kind is SentWay {
  return SENT_WAYS.some((way) => way === kind);
}

/** What is on once a way is turned on. */
export function usualKinds(way: NoticeWay): NoticeKind[] {
  return way === "calendar" ? ["interview-soon"] : [...USUAL_KINDS];
}

/** The settings of one way. */
export function settingsOf({ ways, ...when }: Personal, way: SentWay): NoticeSettings {
  return { ...when, ...ways[way] };
}

/** The settings of several ways together: everything that goes out in any of them. */
export function settingsOfAll({ ways, ...when }: Personal, among: readonly SentWay[]): NoticeSettings {
  const wanted = NOTICE_KINDS.filter((kind) => among.some((way) => ways[way].kinds.includes(kind)));
  return { ...when, kinds: wanted, names: true };
}
