import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { NOTICE_KINDS, type NoticeKind } from "./notice-kinds";
import { noticesBetween } from "./notices";
import { type NoticeSettings, noticeSettingsSchema } from "./settings";
import { whySilent } from "./why-silent";

const DEADLINE = "2027-03-03T21:00:00-05:00";
const base = () =>
  season({ milestones: { rankListDeadline: DEADLINE } })
    .program("p1", { name: "Lakeshore", rank: 1 })
    .contact("c1", "p1", { name: "Amara Osei" })
    .interview("p1", "2026-11-20T16:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
    .invitation("p1", "2026-10-20T09:00:00-04:00")
    .received("p1", "question", "2026-10-29T09:00:00-04:00", { needsReply: true });

type Change = (made: ReturnType<typeof base>) => Season;
const as =
  (change: (whole: Season) => Season): Change =>
  (made) =>
    change(made.build());
const interviews = (fields: object): Change =>
  as((whole) => ({ ...whole, interviews: whole.interviews.map((one) => ({ ...one, ...fields })) }));
const programs = (fields: object): Change =>
  as((whole) => ({ ...whole, programs: whole.programs.map((one) => ({ ...one, ...fields })) }));
const invitations = (fields: object): Change =>
  as((whole) => ({ ...whole, invitations: whole.invitations.map((one) => ({ ...one, ...fields })) }));
const settings = (more: Partial<NoticeSettings> = {}): NoticeSettings => ({
  ...noticeSettingsSchema.parse({ quiet: null }),
  kinds: [...NOTICE_KINDS],
  ...more,
});
const unchanged: Change = (made) => made.build();

const LAST_CALL = "last-call:2026-11-23T21:00:00Z";
const INVITATION = "answer-due:invitation:v1";
const REPLY = "answer-due:reply:m1";
const LETTER = "letter-window:p1";
const THANKED = "2026-11-22T20:10:00-05:00";

it.each<[why: string, key: string, change: Change, chosen?: Partial<NoticeSettings>]>([
  ["You turned it off.", LAST_CALL, unchanged, { kinds: ["morning"] }],
  ["You turned the morning list off.", "morning:2026-11-23", unchanged, { morning: null }],
  ["You paused reminders through Tue Nov 24.", LAST_CALL, unchanged, { pausedUntil: "2026-11-24" }],
  [
    "You thanked them on Sun Nov 22, 8:10 PM.",
    LAST_CALL,
    (made) => made.sent("p1", "thank-you", THANKED, { recipients: ["c1"] }).build(),
  ],
  [
    "You dismissed it on Sun Nov 22, 8:10 PM.",
    LAST_CALL,
    (made) => made.answer("thank-you:i1:c1", "dismissed", { at: THANKED }).build(),
  ],
  [
    "You snoozed it until Tue Nov 24, 9:00 AM.",
    LAST_CALL,
    (made) => made.answer("thank-you:i1:c1", "snoozed", { until: "2026-11-24T09:00:00-05:00" }).build(),
  ],
  ["The program asked for no messages.", LAST_CALL, programs({ contactPolicy: "no-contact" })],
  ["The interview was canceled.", LAST_CALL, interviews({ status: "cancelled" })],
  [
    "The interview was deleted, or has another time now.",
    LAST_CALL,
    interviews({ endsAt: "2026-11-20T17:00:00-05:00" }),
  ],
  ["You withdrew from the interview.", "interview:i1", interviews({ status: "withdrawn" })],
  ["The program is archived.", "interview-soon:i1", programs({ archived: true })],
  ["The interview was deleted, or has another time now.", "after-interview:i1", interviews({ id: "i9" })],
  ["You wrote notes on it.", "after-interview:i1", interviews({ notes: "Two hybrid rooms." })],
  [
    "The interview has another time now.",
    "interview:i1",
    interviews({ startsAt: "2026-11-27T09:00:00-05:00", endsAt: "2026-11-27T16:00:00-05:00" }),
  ],
  ["You accepted the invitation.", INVITATION, invitations({ answer: "accepted" })],
  ["You’re on the waitlist.", INVITATION, invitations({ answer: "waitlisted" })],
  ["The invitation was deleted.", INVITATION, invitations({ id: "v9" })],
  [
    "You replied on Fri Oct 30, 9:00 AM.",
    REPLY,
    (made) => made.sent("p1", "reply", "2026-10-30T09:00:00-04:00", { inReplyTo: "m1" }).build(),
  ],
  [
    "You said that it needs no reply.",
    REPLY,
    as((whole) => ({ ...whole, messages: whole.messages.map((one) => ({ ...one, needsReply: false })) })),
  ],
  ["The message was deleted.", REPLY, as((whole) => ({ ...whole, messages: [] }))],
  [
    "You certified your rank list on Sat Feb 20, 10:00 AM.",
    "rank-list:7d",
    as((whole) => ({ ...whole, season: { ...whole.season, rankListCertifiedAt: "2027-02-20T10:00:00-05:00" } })),
  ],
  [
    "You sent a #1 letter on Wed Jan 20, 9:00 AM.",
    LETTER,
    (made) => made.sent("p1", "intent", "2027-01-20T09:00:00-05:00").build(),
  ],
  ["The program is no longer first on your list.", LETTER, programs({ rank: 2 })],
  ["Nothing was left to say by then.", "morning:2026-11-30", unchanged],
])("%s (%s)", (why, key, change, chosen = {}) => {
  const kind = NOTICE_KINDS.find((known) => key.startsWith(`${known}:`)) as NoticeKind;
  const [from, to] = [Date.parse("2026-09-01T00:00:00Z"), Date.parse("2027-04-01T00:00:00Z")];
  const wanted = noticesBetween(base().build(), settings(), from, to).find((one) => one.key === key);
  const at = wanted?.at ?? Date.parse("2026-11-30T07:00:00-05:00");
  const changed = change(base());
  // It is of no use to ask why of what goes out.
  if (wanted && change !== unchanged)
    expect(noticesBetween(changed, settings(chosen), at - 1, at).map((one) => one.key)).not.toContain(key);
  const before = structuredClone(changed);
  expect(whySilent(changed, settings(chosen), { key, kind, at })).toBe(why);
  expect(changed).toEqual(before);
});
