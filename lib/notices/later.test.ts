import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { HOUR, MINUTE } from "@/lib/season/durations";
import { NOTICE_KINDS } from "./notice-kinds";
import { noticeLater, timeOfNotice } from "./notices";
import { noticeSettingsSchema } from "./settings";

const settings = noticeSettingsSchema.parse({ quiet: null });
const AT = Date.parse("2026-11-23T04:00:00-05:00");
const notice = { key: "last-call:2026-11-23T21:00:00Z", at: AT };
const two = () =>
  season()
    .program("p1", { name: "Lakeshore" })
    .contact("c1", "p1", { name: "Amara Osei" })
    .contact("c2", "p1", { name: "Owen Tak" })
    .interview("p1", "2026-11-20T16:00:00-05:00", {
      participants: ["c1", "c2"].map((contactId) => ({ contactId, thankYou: "expected" as const })),
    });
const SINCE = "2026-11-23T04:20:00-05:00";

test("says the same where nothing was done since", () => {
  const made = two().build();
  expect(noticeLater(made, settings, notice, AT + HOUR)).toEqual(noticeLater(made, settings, notice, AT));
  expect(noticeLater(made, settings, notice, AT + HOUR)?.subject).toBe(
    "Lakeshore: 2 thank-yous go late today at 4:00 PM EST",
  );
});

test("says what is left where one was thanked since, and nothing where both were", () => {
  const one = two().sent("p1", "thank-you", SINCE, { recipients: ["c1"] });
  expect(noticeLater(one.build(), settings, notice, AT + 30 * MINUTE)).toMatchObject({
    at: AT,
    reminders: ["thank-you:i1:c2"],
    subject: "Lakeshore: 1 thank-you goes late today at 4:00 PM EST",
  });
  const both = two().sent("p1", "thank-you", SINCE);
  expect(noticeLater(both.build(), settings, notice, AT + 30 * MINUTE)).toBe(null);
});

test("is there still where it is too late for it, so that it can be told so", () => {
  const made = two().build();
  const late = AT + 13 * HOUR;
  expect(noticeLater(made, settings, notice, late)?.usefulUntil).toBeLessThan(late);
});

test("says how things are where it is more than 5 minutes late, and its own words as long as it is on time", () => {
  const soon = season()
    .program("p1", { name: "Lakeshore" })
    .interview("p1", "2026-11-20T16:00:00-05:00", { startsAt: "2026-11-20T09:00:00-05:00" })
    .build();
  const every = noticeSettingsSchema.parse({ quiet: null, kinds: [...NOTICE_KINDS] });
  const half = { key: "interview-soon:i1", at: Date.parse("2026-11-20T08:30:00-05:00") };
  const said = (minutes: number) => noticeLater(soon, every, half, half.at + minutes * MINUTE)?.subject;
  expect([0, 4, 5, 20].map(said)).toEqual([
    "Interview in 30 minutes: Lakeshore",
    "Interview in 30 minutes: Lakeshore",
    "Interview in 25 minutes: Lakeshore",
    "Interview in 10 minutes: Lakeshore",
  ]);
});

describe("one that was to go out at a moment, and goes out at another by now", () => {
  const moved = (startsAt: string) =>
    season().program("p1", { name: "Lakeshore" }).interview("p1", startsAt.replace("T09", "T16"), { startsAt }).build();
  const evening = { key: "interview:i1", at: Date.parse("2026-11-19T18:00:00-05:00") };
  test("has the new moment where it is to come, since the interview was moved", () => {
    const later = moved("2026-11-23T09:00:00-05:00");
    const at = Date.parse("2026-11-22T18:00:00-05:00");
    expect(timeOfNotice(later, settings, evening.key)).toBe(at);
    expect(noticeLater(later, settings, evening, evening.at)).toMatchObject({ at });
  });
  test("is none where the interview was deleted, or its kind turned off", () => {
    const gone = season().program("p1").build();
    expect(timeOfNotice(gone, settings, evening.key)).toBe(null);
    expect(noticeLater(gone, settings, evening, evening.at)).toBe(null);
    const off = { ...settings, kinds: [] };
    expect(noticeLater(moved("2026-11-20T09:00:00-05:00"), off, evening, evening.at)).toBe(null);
  });
});
