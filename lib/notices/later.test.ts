import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { HOUR, MINUTE } from "@/lib/season/durations";
import { noticeLater } from "./notices";
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
